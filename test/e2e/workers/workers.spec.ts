import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import type {Visitor} from '../../harness/visitor.js';
import {pageOf, playVendors, POLICY} from '../page.js';
import {arrived} from './arrived.js';

declare global {
  interface Window {
    /** The page's workers, by what they are made of. */
    jobs: {[kind: string]: Worker};
    /** What they have said. */
    said: string[];
  }
}

const url = 'https://site.example/';

/** Asks a service for what it is told to, and says how that ended. */
const job = (kind: string): string =>
  `onmessage = ({data}) => fetch('https://a.stats.example/${kind}/' + data, {mode: 'no-cors'})
    .then(() => postMessage('${kind} ' + data), ({name}) => postMessage('${kind} ' + name));`;

/** Starts workers of all kinds before the policy is known. */
const JOBS = `<script>
  window.said = [];
  const address = (code) => URL.createObjectURL(new Blob([code], {type: 'text/javascript'}));
  window.jobs = {
    file: new Worker('/file.js'),
    imported: new Worker('/imported.js', {type: 'module'}),
    blob: new Worker(address(${JSON.stringify(job('blob'))})),
    module: new Worker(address(${JSON.stringify(job('module'))}), {type: 'module'}),
    data: new Worker(${JSON.stringify(`data:text/javascript,${encodeURIComponent(job('data'))}`)}),
  };
  for (const each of Object.values(jobs)) each.onmessage = ({data}) => said.push(data);
</script>`;

const KINDS = ['blob', 'data', 'file', 'imported', 'module'];

const ask = (visitor: Visitor, what: string): Promise<void> =>
  visitor.evaluate(
    (word) => Object.values(window.jobs).forEach((each) => each.postMessage(word)),
    what,
  );
const said = async (visitor: Visitor): Promise<string[]> =>
  (await visitor.evaluate(() => window.said)).sort();
test.beforeEach(({world}) => {
  playVendors(world);
  for (const kind of ['file', 'imported'])
    world.page(`/${kind}.js`, job(kind), {'content-type': 'text/javascript'});
  world.page('/', pageOf({head: JOBS, policy: {...POLICY, gate: {onWithdraw: 'none'}}}));
});

test('a worker hears what is decided while it runs: what it asked for waits, goes out after a yes, and ends after a no', async ({
  visitor,
}) => {
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await ask(visitor, 'one');
  await settled(visitor);
  expect(arrived(visitor)).toEqual([]);
  expect(await said(visitor)).toEqual([]);

  await visitor.evaluate(() => window.consentGate.acceptAll());
  await expect.poll(() => arrived(visitor)).toEqual(KINDS.map((kind) => `${kind}/one`));

  await visitor.evaluate(() => {
    window.said = [];
    return window.consentGate.withdraw();
  });
  await settled(visitor);
  await ask(visitor, 'two');
  const ends = KINDS.map((kind) => `${kind} AbortError`);
  await expect.poll(() => said(visitor)).toEqual(ends);

  await visitor.evaluate(() => window.consentGate.acceptAll());
  await settled(visitor);
  await ask(visitor, 'three');
  await expect
    .poll(() => arrived(visitor))
    .toEqual(KINDS.flatMap((kind) => [`${kind}/one`, `${kind}/three`]));
});

test('one that is started before the policy is known has its answer once it is', async ({
  visitor,
}) => {
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  await visitor.open(url);
  await ask(visitor, 'yes');
  await expect.poll(() => arrived(visitor)).toEqual(KINDS.map((kind) => `${kind}/yes`));

  await visitor.evaluate(() => window.consentGate.rejectAll());
  await visitor.open(url);
  await ask(visitor, 'no');
  const ends = KINDS.map((kind) => `${kind} AbortError`);
  await expect.poll(() => said(visitor)).toEqual(ends);
  expect(arrived(visitor)).not.toContain('file/no');
});

test('one that is shared stays shared', async ({visitor, world}) => {
  const code = `const id = Math.random(); onconnect = ({ports}) => ports[0].postMessage(id);`;
  world.page('/shared.js', code, {'content-type': 'text/javascript'});
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  const ids = await visitor.evaluate(async () => {
    if (!('SharedWorker' in window)) return [0, 0];
    const meet = () =>
      new Promise((resolve) => {
        new SharedWorker('/shared.js').port.onmessage = ({data}) => resolve(data);
      });
    return [await meet(), await meet()];
  });
  expect(ids[0]).toBe(ids[1]);
});

test('a worker whose script takes every short name starts, with the gate in it', async ({
  visitor,
  world,
}) => {
  const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_'];
  const code = `let ${letters.join(', ')};
    const ask = (host) => fetch('https://' + host + '/x.js?' + name, {mode: 'no-cors'}).catch(() => {});
    ask('tracker.example').then(() => ask('pay.example'));`;
  world.page('/short.js', code, {'content-type': 'text/javascript'});
  world.page('/', pageOf());
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await visitor.evaluate(() => window.consentGate.rejectAll());
  await visitor.evaluate((code) => {
    const address = () => URL.createObjectURL(new Blob([code], {type: 'text/javascript'}));
    new Worker('/short.js', {name: 'file'});
    new Worker(address(), {name: 'blob'});
  }, code);
  const asked = () =>
    visitor
      .requests('pay.example')
      .map(({path}) => path.split('?')[1])
      .sort();
  await expect.poll(asked).toEqual(['blob', 'file']);
  expect(visitor.requests('tracker.example')).toEqual([]);
});
