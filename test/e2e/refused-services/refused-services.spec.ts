import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import type {World} from '../../../demo/server/world.js';
import {pageOf, playVendors} from '../page.js';

const URL = 'https://site.example/';

const POLICY = {
  version: '1',
  site: {name: 'Test site', privacyPolicy: '/privacy'},
  purposes: [{id: 'analytics', category: 'analytics', basis: 'consent', name: 'Analytics'}],
  services: ['stats', 'heat'].map((id) => ({
    id,
    purpose: 'analytics',
    name: `The ${id}`,
    hosts: [`cdn.${id}.example`],
    storage: [
      {kind: 'cookie', name: `_${id}`},
      {kind: 'localStorage', name: id},
    ],
  })),
};

/** What either vendor's script does: it stores, and has a worker call home. */
const codeOf = (id: string) => `{
  document.cookie = '_${id}=1; path=/; max-age=9999';
  localStorage.${id} = '1';
  const job = URL.createObjectURL(new Blob(["fetch('https://cdn.${id}.example/worker', {mode: 'no-cors'}).finally(() => postMessage(1))"]));
  new Worker(job).onmessage = () => ran.push('${id}');
}`;

const play = (world: World) => {
  playVendors(world);
  for (const id of ['stats', 'heat'])
    world.vendor(`cdn.${id}.example`, {type: 'text/javascript', body: codeOf(id)});
  world.page(
    URL,
    pageOf({
      policy: POLICY,
      body: `<script type="text/plain" data-consent="stats" src="https://cdn.stats.example/v.js"></script>
        <script type="text/plain" data-consent="heat" src="https://cdn.heat.example/v.js"></script>
        <script>
          // Both at once, in the name of whoever is refused: what is stored is judged by its name.
          function writeAll() { document.cookie = '_heat=2; path=/'; localStorage.heat = '2'; }
        </script>`,
    }),
  );
};

test('one of several services is refused alone: it never runs, reaches nobody and stores nothing', async ({
  visitor,
  world,
}) => {
  play(world);
  await visitor.open(URL);
  await visitor.press('Manage preferences');
  await visitor.click('summary');
  await visitor.press('Analytics');
  await visitor.press('The heat');
  await visitor.press('Save choices');
  await visitor.waitFor(() => window.ran.includes('stats'));
  await visitor.evaluate(() => (window as unknown as {writeAll(): void}).writeAll());
  await settled(visitor);
  expect(visitor.strangers()).toEqual(['cdn.stats.example']);
  expect(visitor.requests().map(({path}) => path)).toContain('/worker');
  const names = async () => (await visitor.cookies()).map(({name}) => name).sort();
  expect(await names()).toEqual(['_stats', 'cookie_consent']);
  expect((await visitor.storage()).localStorage).toEqual(['stats']);
  expect((await visitor.cookies()).find(({name}) => name === 'cookie_consent')!.value).toMatch(
    /&except=heat&given=analytics:\w{4}$/,
  );

  // The next visit remembers, and the dialog shows what stands.
  await visitor.open(URL);
  await visitor.waitFor(() => window.ran.includes('stats'));
  await settled(visitor);
  expect(visitor.strangers()).toEqual(['cdn.stats.example']);
  await visitor.press('Privacy choices');
  await visitor.click('summary');
  // Said with one press more, not asked again.
  await visitor.press('The heat');
  await visitor.press('Save choices');
  await visitor.waitFor(() => window.ran.includes('heat'));
  expect(visitor.strangers()).toEqual(['cdn.heat.example', 'cdn.stats.example']);
});

test('taking back the yes to one service ends it alone: what it stored goes, and the page is left once', async ({
  visitor,
  world,
}) => {
  play(world);
  await visitor.open(URL);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.length === 2);
  await visitor.evaluate(() => {
    document.documentElement.dataset.before = '';
    window.consentGate.decide({analytics: true}, {except: ['heat']});
  });
  await visitor.waitFor(
    () => document.documentElement.dataset.before === undefined && window.ran.includes('stats'),
  );
  await settled(visitor);
  expect((await visitor.cookies()).map(({name}) => name).sort()).toEqual([
    '_stats',
    'cookie_consent',
  ]);
  expect((await visitor.storage()).localStorage).toEqual(['stats']);
  world.clear();
  await visitor.reload();
  await visitor.waitFor(() => window.ran.includes('stats'));
  await settled(visitor);
  expect(visitor.strangers()).toEqual(['cdn.stats.example']);
});
