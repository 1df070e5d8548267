import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, playVendors, ran} from '../page.js';

const BODY = `
  <script type="text/plain" data-consent="analytics" src="https://cdn.stats.example/a.js"></script>
  <script type="text/plain" data-consent="maps">ran.push('inline maps');</script>
  <template data-consent="marketing"><script src="https://ads.example/m.js"></script></template>
  <iframe data-consent="preference" data-src="https://maps.example/map.html"></iframe>
  <script>
    const loader = document.createElement('script');
    loader.src = 'https://tracker.example/undeclared.js';
    document.head.append(loader);
  </script>
  <script src="https://pay.example/essential.js"></script>`;

const open = '/first-visit/page.html';
const url = `https://site.example${open}`;
const buttons = ['Accept all', 'Manage preferences', 'Reject all'];
const names = (): string[] =>
  [...document.querySelectorAll('consent-banner button')].map((each) => each.textContent!.trim());
const isAsked = (): boolean =>
  document.querySelectorAll('consent-banner button').length > 0 &&
  [...document.querySelectorAll('consent-banner button')].every(
    (each) => each.getClientRects().length > 0,
  );
const isAnswered = (): boolean => document.cookie.includes('cookie_consent=');

test.beforeEach(({world}) => {
  playVendors(world);
  world.page(open, pageOf({body: BODY}));
});

test('nothing that was not allowed reaches a vendor or the jar before a choice, and three buttons ask (L8, L13)', async ({
  visitor,
}) => {
  await visitor.open(url);
  await visitor.waitFor(isAsked);
  expect((await visitor.evaluate(names)).sort()).toEqual(buttons);
  await settled(visitor);
  expect(visitor.strangers()).toEqual(['pay.example']);
  expect(await visitor.cookies()).toEqual([]);
  expect(await visitor.evaluate(ran)).toEqual(['pay.example/essential.js']);
  expect(visitor.errors).toEqual([]);
});

test('a yes releases what was held, except what nobody declared', async ({visitor}) => {
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.length === 4);
  expect((await visitor.evaluate(ran)).sort()).toEqual([
    'ads.example/m.js',
    'cdn.stats.example/a.js',
    'inline maps',
    'pay.example/essential.js',
  ]);
  await visitor.waitFor(
    () => !document.querySelector('consent-banner button')?.getClientRects().length,
  );
  await settled(visitor);
  expect(visitor.strangers()).toEqual([
    'ads.example',
    'cdn.stats.example',
    'maps.example',
    'pay.example',
  ]);
  const [cookie] = await visitor.cookies();
  expect(cookie).toMatchObject({
    name: 'cookie_consent',
    domain: 'site.example',
    path: '/',
    sameSite: 'Lax',
    secure: true,
  });
  expect(cookie!.name.length + cookie!.value.length).toBeLessThan(512);
});

test('a no keeps it shut, and is remembered for as long as a yes (N1)', async ({visitor}) => {
  await visitor.open(url);
  await visitor.press('Reject all');
  await visitor.waitFor(isAnswered);
  await settled(visitor);
  expect(visitor.strangers()).toEqual(['pay.example']);
  const [cookie, ...others] = await visitor.cookies();
  expect(others).toEqual([]);
  const days = (cookie!.expires! - Date.now() / 1000) / 86400;
  expect(days).toBeGreaterThan(180);
  expect(days).toBeLessThan(185);

  await visitor.reload();
  await settled(visitor);
  expect(await visitor.evaluate(isAsked)).toBe(false);
  expect(visitor.strangers()).toEqual(['pay.example']);
});

test('one purpose only, through the preferences', async ({visitor}) => {
  await visitor.open(url);
  await visitor.press('Manage preferences');
  await visitor.waitFor(() => document.querySelectorAll('consent-preferences input').length === 4);
  const checked = await visitor.evaluate(
    () =>
      [...document.querySelectorAll<HTMLInputElement>('consent-preferences input')].filter(
        (each) => each.checked,
      ).length,
  );
  expect(checked).toBe(0);
  await visitor.press('Analytics');
  await visitor.press('Save choices');
  await visitor.waitFor(() => window.ran.length === 2);
  await settled(visitor);
  expect(visitor.strangers()).toEqual(['cdn.stats.example', 'pay.example']);
  expect(
    await visitor.evaluate(() =>
      ['analytics', 'preference', 'marketing', 'licence'].map((id) =>
        window.consentGate.status(id),
      ),
    ),
  ).toEqual(['given', 'refused', 'refused', 'refused']);
});

test('the next visit remembers a yes: it asks nothing, and fetches nothing to ask with', async ({
  visitor,
  world,
}) => {
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(isAnswered);
  world.page(
    open,
    pageOf({body: `${BODY}<consent-trigger><button>Cookies</button></consent-trigger>`}),
  );
  world.clear();
  await visitor.open(url);
  await visitor.waitFor(() => window.ran.length === 4);
  await settled(visitor);
  const files = world.log.filter(({host}) => host === 'site.example').map(({path}) => path);
  expect(files.filter((path) => path.includes('consent-gate')).sort()).toEqual([
    '/consent-gate-consent.js',
    '/consent-gate-release.js',
    '/consent-gate.js',
  ]);
  expect(await visitor.evaluate(isAsked)).toBe(false);

  // The way back in still works, and fetches what it needs.
  await visitor.press('Cookies');
  await visitor.waitFor(
    () => document.querySelectorAll('consent-preferences input:checked').length === 4,
  );
});

test('reading on, scrolling, Escape and leaving decide nothing (L1)', async ({visitor}) => {
  await visitor.open(url);
  await visitor.waitFor(isAsked);
  await visitor.evaluate(() => scrollTo(0, 1e4));
  await visitor.keys('Escape', 'Tab', 'Tab');
  await visitor.press('Manage preferences');
  await visitor.waitFor(() => document.querySelectorAll('consent-preferences input').length === 4);
  await visitor.keys('Escape');
  await visitor.reload();
  await visitor.waitFor(isAsked);
  expect(await visitor.cookies()).toEqual([]);
  expect(visitor.strangers()).toEqual(['pay.example']);
});

test('neither time nor going on to another page is an answer (L1)', async ({visitor, world}) => {
  // Whatever anybody waits for is over at once (but a driver's patience, of half a minute), and the clock goes a month ahead.
  const hasty = `const later = setTimeout, now = Date.now;
    setTimeout = (act, after, ...rest) => later(act, after < 3e4 ? 0 : after, ...rest);
    Date.now = () => now() + (location.search.length > 1 ? 30 * 864e5 : 0);`;
  world.page(open, pageOf({body: BODY}).replace('window.ran = [];', `window.ran = []; ${hasty}`));
  for (const address of [url, `${url}?next`]) {
    await visitor.open(address);
    await visitor.waitFor(isAsked);
    await settled(visitor);
    expect(await visitor.evaluate(isAsked)).toBe(true);
  }
  expect(await visitor.cookies()).toEqual([]);
  expect(visitor.strangers()).toEqual(['pay.example']);
});
