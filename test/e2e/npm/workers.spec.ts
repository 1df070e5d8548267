import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import type {Visitor} from '../../harness/visitor.js';
import {playVendors, POLICY} from '../page.js';
import {appOf, appPage} from './app.js';
import {arrived} from '../workers/arrived.js';

const path = '/npm/workers.html';
const url = `https://site.example${path}`;

/** Asks a service for what it is told to, and says how that ended. */
const job = (kind: string): string =>
  `onmessage = ({data}) => fetch('https://a.stats.example/${kind}/' + data, {mode: 'no-cors'})
    .then(() => postMessage('${kind} ' + data), ({name}) => postMessage('${kind} ' + name));`;

/** Workers as a bundler writes them, each of another make. */
const START = `
  const blob = (code) => URL.createObjectURL(new Blob([code], {type: 'text/javascript'}));
  const jobs = {
    blob: new Worker(blob(${JSON.stringify(job('blob'))})),
    file: new Worker(new URL('/npm/file.js', import.meta.url)),
    imported: new Worker(new URL('/npm/imported.js', import.meta.url), {type: 'module'}),
    module: new Worker(blob(${JSON.stringify(job('module'))}), {type: 'module'}),
  };
  for (const each of Object.values(jobs)) each.onmessage = ({data}) => ran.push(data);
  window.ask = (what) => Object.values(jobs).forEach((each) => each.postMessage(what));`;

const KINDS = ['blob', 'file', 'imported', 'module'];

const ask = (visitor: Visitor, what: string): Promise<void> =>
  visitor.evaluate((word) => (window as unknown as {ask(word: string): void}).ask(word), what);
for (const [name, gateOptions] of [
  ['at a path', "{worker: '/consent-gate-worker.js'}"],
  ['beside the page', "{worker: '../consent-gate-worker.js'}"],
  ['without its file', '{}'],
] as const)
  test(`from npm, a worker's request ${gateOptions === '{}' ? 'is not looked at' : 'waits for a yes'}, with the gate's file ${name}`, async ({
    visitor,
    world,
  }) => {
    playVendors(world);
    for (const kind of ['file', 'imported']) world.page(`/npm/${kind}.js`, job(kind));
    const policy = {...POLICY, gate: {onWithdraw: 'none'}};
    world.page('/npm/app.js', await appOf({policy, gateOptions, code: START}));
    world.page(path, appPage());
    await visitor.open(url);
    await visitor.waitFor(() => 'ask' in window);
    await ask(visitor, 'one');
    const first = KINDS.map((kind) => `${kind}/one`);
    if (gateOptions === '{}') {
      await expect.poll(() => arrived(visitor)).toEqual(first);
      return;
    }
    await settled(visitor);
    expect(arrived(visitor)).toEqual([]);
    expect(visitor.strangers()).toEqual([]);

    await visitor.evaluate(() => window.app.consent.acceptAll());
    await expect.poll(() => arrived(visitor)).toEqual(first);

    await visitor.evaluate(() => {
      window.ran = [];
      return window.app.consent.withdraw();
    });
    await settled(visitor);
    await ask(visitor, 'two');
    const ends = KINDS.map((kind) => `${kind} AbortError`);
    await expect.poll(async () => (await visitor.evaluate(() => window.ran)).sort()).toEqual(ends);
    expect(arrived(visitor)).toEqual(first);
  });
