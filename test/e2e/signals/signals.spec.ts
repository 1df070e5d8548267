import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, playVendors} from '../page.js';

const open = '/signals/page.html';
const url = `https://site.example${open}`;
const BODY = ['analytics', 'marketing']
  .map((id) => `<script type="text/plain" data-consent="${id}">ran.push('${id}')</script>`)
  .join('');
const isAsked = (): boolean =>
  !!document.querySelector('consent-banner button')?.getClientRects().length;

test.beforeEach(({world}) => {
  playVendors(world);
  world.page(open, pageOf({body: BODY}));
});

test.describe('with Global Privacy Control', () => {
  test.use({gpc: true});

  test('marketing stays shut over a yes, the rest does not, and the banner is still shown (G2, G5)', async ({
    visitor,
  }) => {
    await visitor.open(url);
    await visitor.waitFor(isAsked);
    expect(await visitor.evaluate(() => window.consentGate.status('marketing'))).toBe('objected');
    await visitor.press('Accept all');
    await visitor.waitFor(() => window.ran.includes('analytics'));
    await settled(visitor, 150);
    expect(await visitor.evaluate(() => window.ran)).toEqual(['analytics']);
    expect(await visitor.evaluate(() => window.consentGate.status('marketing'))).toBe('objected');
    expect(await visitor.evaluate(() => window.consentGate.allows('essential'))).toBe(true);
    await visitor.evaluate(() => window.consentGate.show('preferences'));
    await visitor.waitFor(() =>
      document
        .querySelector('consent-preferences')
        ?.textContent?.includes('Opt-Out Request Honored'),
    );
  });

  test('it grants nothing', async ({visitor}) => {
    await visitor.open(url);
    await visitor.evaluate(() => window.consentGate.ready);
    await settled(visitor, 150);
    expect(await visitor.evaluate(() => window.ran)).toEqual([]);
  });
});

for (const value of ['"1"', '1', 'undefined', 'null', '{}', 'false']) {
  test(`navigator.globalPrivacyControl === ${value} is no signal (G2)`, async ({
    visitor,
    world,
  }) => {
    world.page(
      open,
      pageOf({body: BODY}).replace(
        '<script>window.ran',
        `<script>Object.defineProperty(navigator, 'globalPrivacyControl', {value: ${value}, configurable: true}); window.ran`,
      ),
    );
    await visitor.open(url);
    await visitor.evaluate(() => window.consentGate.ready);
    expect(await visitor.evaluate(() => window.consentGate.status('marketing'))).toBe('requested');
  });
}

test.describe('with cookies blocked', () => {
  test.use({cookiesBlocked: true});

  test('everything stays denied, nothing loops, nothing throws, and the banner goes when it was answered (B12)', async ({
    visitor,
  }) => {
    await visitor.open(url);
    await visitor.press('Accept all');
    await visitor.waitFor(
      () => !document.querySelector('consent-banner button')?.getClientRects().length,
    );
    await settled(visitor);
    expect(await visitor.evaluate(() => window.ran)).toEqual([]);
    expect(await visitor.evaluate(() => window.consentGate.decision)).toBe(undefined);
    expect(await visitor.evaluate(isAsked)).toBe(false);
    expect(visitor.errors).toEqual([]);
  });
});

test('without localStorage nothing is missing', async ({visitor, world}) => {
  world.page(
    open,
    pageOf({body: BODY}).replace(
      '<script>window.ran',
      `<script>for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, {get() { throw new DOMException('no', 'SecurityError'); }, configurable: true}); window.ran`,
    ),
  );
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.length === 2);
  expect(visitor.errors).toEqual([]);
});

test('a forged or bent cookie is no decision: denied, and asked', async ({visitor}) => {
  for (const value of [
    'true',
    '%',
    '{"analytics":true}',
    'v=1&given=analytics:AAAA',
    `v=1&id=${'A'.repeat(22)}&time=9999999999&policy=1&hash=AAAAAAA&by=accept-all&lang=en&given=analytics:AAAA`,
  ]) {
    await visitor.setCookie({name: 'cookie_consent', value, domain: 'site.example'});
    await visitor.open(url);
    await visitor.waitFor(isAsked);
    expect(await visitor.evaluate(() => window.ran)).toEqual([]);
  }
  expect(visitor.errors).toEqual([]);
});
