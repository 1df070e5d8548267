import {readFileSync} from 'node:fs';
import {expect, test} from '../../harness/fixtures.js';
import type {Policy} from '../../../src/model/policy.js';
import {settled} from '../../harness/settled.js';
import {bake} from '../../../bin/bake.mjs';
import {pageOf, playVendors, POLICY, ran} from '../page.js';

declare global {
  interface Window {
    /** How the page's database came out. */
    database: string;
    /** What its worker has said. */
    heard: string[];
  }
}

const url = 'https://site.example/deep/page.html';

/** What a page does first, and what it has marked. */
const FIRST = `<script>
  window.heard = [];
  new Image().src = 'https://a.stats.example/pixel.svg';
  document.cookie = '_st_first=1;path=/';
  localStorage['stats.item'] = '1';
  try {
    indexedDB.open('stats').onsuccess = () => { window.database = 'open'; };
  } catch ({name}) {
    window.database = name;
  }
  new Worker('/job.js').onmessage = ({data}) => heard.push(data);
</script>
<script type="text/plain" data-consent="analytics">ran.push('marked');</script>
<script>ran.push('next: ' + document.cookie.includes('_st_first'));</script>`;

/** A script tag whose file has everything in it. */
const asFile = () => pageOf({head: FIRST}).replace('/consent-gate.js', '/consent-gate-whole.js');

/** The same with the policy in it, in the page, as `npx consent-gate build --whole` writes it. */
const inline = async () => {
  const text = bake(readFileSync('dist/consent-gate-whole.js', 'utf8'), POLICY as Policy, {});
  return `<!doctype html><html lang="en"><head><title>Test</title><link rel="icon" href="data:,">
    <script>window.ran = [];</script><script data-base="/">${text}</script>${FIRST}</head><body><h1>Test</h1></body></html>`;
};

test.beforeEach(({world}) => {
  playVendors(world);
  const job = `fetch('https://a.stats.example/job', {mode: 'no-cors'}).then(() => postMessage('fetched'), () => postMessage('refused'));`;
  world.page('/job.js', job, {'content-type': 'text/javascript'});
});

for (const [name, make] of Object.entries({'as a file': asFile, 'in the page': inline}))
  test(`everything in one file, ${name}: who has said yes waits for nothing, and gets all that the page does first`, async ({
    visitor,
    world,
  }) => {
    world.page('/deep/page.html', await make());
    let visitAt = 0;
    const log = () => world.log.slice(visitAt);
    const files = () =>
      log()
        .map(({path}) => path)
        .filter((path) => /consent-gate-(?!whole)/.test(path));
    const asked = () =>
      log()
        // A connection alone has no path.
        .filter(({host, path}) => host === 'a.stats.example' && path)
        .map(({path}) => path)
        .sort();
    const comeBack = () => {
      visitAt = world.log.length;
      return visitor.open(url);
    };

    await visitor.open(url);
    await visitor.waitFor(() => document.querySelector('consent-banner button'));
    await settled(visitor);
    expect(asked()).toEqual([]);
    expect(await visitor.cookies()).toEqual([]);
    expect((await visitor.storage()).localStorage).toEqual([]);
    expect(await visitor.evaluate(() => window.database)).toBe('SecurityError');
    expect(await visitor.evaluate(ran)).toEqual(['next: false']);

    await visitor.press('Accept all');
    await visitor.waitFor(() => window.ran.includes('marked') && window.heard[0] === 'fetched');
    expect((await visitor.cookies()).map(({name}) => name)).toEqual(['cookie_consent']);
    expect(await visitor.evaluate(async () => !!(await window.consentGate.receipt()))).toBe(true);
    // From where they are, whatever the page's own place is.
    expect(files()).toEqual(
      expect.arrayContaining(['/consent-gate-receipt.js', '/consent-gate-tell-workers.js']),
    );

    await comeBack();
    await visitor.waitFor(() => window.heard[0] === 'fetched' && window.database === 'open');
    // In its place, and before what comes after it.
    expect(await visitor.evaluate(ran)).toEqual(['marked', 'next: true']);
    await expect.poll(asked).toEqual(['/job', '/pixel.svg']);
    expect((await visitor.storage()).localStorage).toEqual(['stats.item']);
    expect(files().filter((path) => /consent\.js|release/.test(path))).toEqual([]);

    await visitor.evaluate(() => window.consentGate.rejectAll());
    await expect
      .poll(async () => (await visitor.cookies()).map(({name}) => name))
      .toEqual(['cookie_consent']);
    await comeBack();
    await visitor.waitFor(() => window.heard[0] === 'refused');
    expect(asked()).toEqual([]);
    expect(await visitor.evaluate(ran)).toEqual(['next: false']);
    expect(visitor.errors.filter((text) => text.includes('consent-gate'))).toEqual([]);
  });
