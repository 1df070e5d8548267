import {join} from 'node:path';
import {siteFile} from '../../../demo/server/site-files.js';
import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {POLICY, pageOf, playVendors, ran} from '../page.js';

const open = '/tabs/page.html';
const url = `https://site.example${open}`;

test.beforeEach(({world}) => {
  playVendors(world);
  world.page(
    open,
    pageOf({
      body: `<script type="text/plain" data-consent="analytics" src="https://cdn.stats.example/x.js"></script><a href="/tabs/other.html">On</a>`,
    }),
  );
  world.page('/tabs/other.html', pageOf());
});

const isAsked = (): boolean =>
  !!document.querySelector('consent-banner button')?.getClientRects().length;
test('two tabs agree by themselves within a second: a yes releases in both, and neither asks on', async ({
  visitor,
}) => {
  await visitor.open(url);
  await visitor.waitFor(isAsked);
  const other = await visitor.newTab();
  await other.open(url);
  await other.waitFor(isAsked);
  await visitor.evaluate(() =>
    window.consentGate.addEventListener('decision', () => {
      document.documentElement.dataset.heard = String(Date.now());
    }),
  );
  const decided = await other.evaluate(() => {
    window.consentGate.acceptAll();
    return Date.now();
  });
  await visitor.waitFor(() => window.ran.length === 1);
  const heard = await visitor.evaluate(() => Number(document.documentElement.dataset.heard));
  expect(heard - decided).toBeLessThan(1000);
  await visitor.waitFor(
    () => !document.querySelector('consent-banner button')?.getClientRects().length,
  );
});

test('a withdrawal in one tab stops the other', async ({visitor}) => {
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.length === 1);
  await visitor.evaluate(() => (document.title = 'before the reload'));
  const other = await visitor.newTab();
  await other.open('https://site.example/tabs/other.html');
  await other.evaluate(() => window.consentGate.withdraw());
  await visitor.waitFor(
    () => document.title === 'Test' && window.consentGate.status('analytics') === 'withdrawn',
  );
  await settled(visitor);
  expect(await visitor.evaluate(ran)).toEqual([]);
});

test('a page on another subdomain follows, where the browser tells of cookies, and sweeps nothing that was allowed', async ({
  visitor,
  world,
}) => {
  const policy = {...POLICY, cookie: {domain: 'site.example'}};
  const body = `<script type="text/plain" data-consent="analytics">ran.push('stats')</script>`;
  world.page(open, pageOf({policy, body}));
  world.vendor('www.site.example', ({path}) =>
    path === open
      ? {type: 'text/html', body: pageOf({policy})}
      : (siteFile([join(import.meta.dirname, '../../../dist')], path) ?? {
          type: 'text/plain',
          status: 404,
          body: '',
        }),
  );
  await visitor.open(url);
  await visitor.waitFor(isAsked);
  const tells = await visitor.evaluate(() => 'cookieStore' in window);
  const other = await visitor.newTab();
  await other.open(`https://www.site.example${open}`);
  await other.press('Accept all');
  await other.evaluate(() => (document.cookie = '_st_both=1; domain=site.example'));
  if (!tells) await visitor.reload();
  await visitor.waitFor(() => window.ran.length === 1);
  await settled(visitor);
  await settled(other);
  expect(await visitor.evaluate(() => document.cookie)).toContain('_st_both=1');

  await other.evaluate(() => window.consentGate.withdraw());
  if (!tells) await visitor.reload();
  await visitor.waitFor(() => window.consentGate.status('analytics') === 'withdrawn');
});

test('a page that comes back out of the cache reads again (B10)', async ({visitor}) => {
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.length === 1);
  await visitor.evaluate(() => {
    addEventListener(
      'pageshow',
      ({persisted}) => (document.documentElement.dataset.persisted = String(persisted)),
    );
  });
  await visitor.press('On');
  await visitor.waitFor(
    () => location.pathname.endsWith('other.html') && !!window.consentGate.decision,
  );
  await visitor.evaluate(() => window.consentGate.withdraw());
  await visitor.waitFor(() => window.consentGate.status('analytics') === 'withdrawn');
  await visitor.back();
  // Restored, it learns of the withdrawal and reloads; not restored, it loads anew. Either way nothing runs on.
  await visitor.waitFor(
    () =>
      location.pathname.endsWith('page.html') &&
      window.ran.length === 0 &&
      document.readyState === 'complete',
  );
  expect(await visitor.evaluate(() => window.consentGate.status('analytics'))).toBe('withdrawn');
});

test('a page that is being prerendered decides, asks and writes nothing, and takes up when it is shown (B11)', async ({
  visitor,
  world,
}) => {
  // The engines' drivers cannot prerender; a page that says so of itself is treated the same.
  world.page(
    '/tabs/prerender.html',
    pageOf({
      body: `<script type="text/plain" data-consent="analytics" src="https://cdn.stats.example/x.js"></script>`,
    }).replace(
      '<script>window.ran',
      `<script>let prerendering = true;
        Object.defineProperty(Document.prototype, 'prerendering', {get: () => prerendering, configurable: true});
        window.activate = () => { prerendering = false; document.dispatchEvent(new Event('prerenderingchange')); };
        window.ran`,
    ),
  );
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.length === 1);
  const [before] = await visitor.cookies();
  world.clear();

  await visitor.open('https://site.example/tabs/prerender.html');
  await visitor.waitFor(() => location.pathname.endsWith('prerender.html') && !!window.consentGate);
  await visitor.evaluate(() => window.consentGate.ready);
  await visitor.evaluate(() => window.consentGate.rejectAll());
  await settled(visitor);
  expect(visitor.strangers()).toEqual([]);
  expect(await visitor.evaluate(() => document.querySelector('consent-banner'))).toBe(null);
  expect((await visitor.cookies())[0]?.value).toBe(before?.value);
  await visitor.evaluate(() => (window as unknown as {activate(): void}).activate());
  await visitor.waitFor(() => window.ran.length === 1);
});
