import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {siteFile} from '../../../demo/server/site-files.js';
import type {World} from '../../../demo/server/world.js';
import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import type {Visitor} from '../../harness/visitor.js';
import {pageOf, playVendors, POLICY, ran} from '../page.js';

const DIST = join(import.meta.dirname, '../../../dist');
const UI = '/consent-gate-ui.js';
const URL = 'https://site.example/';

/** What `npx consent-gate banner` makes of a policy. */
const bannerOf = (file: string, policy: object): string => {
  writeFileSync(file, JSON.stringify(policy));
  return execFileSync(process.execPath, ['bin/consent-gate.mjs', 'banner', file], {
    encoding: 'utf8',
  });
};

declare global {
  interface Window {
    letCome(): void;
  }
}

/** The interface, that does nothing before the page lets it. */
const WAITING = `import {mountConsentUi as mount} from '/real${UI}';
  export const mountConsentUi = (...args) => void (window.letCome = () => mount(...args));`;

/** Serves our files from a host of their own. */
const playPatientHost = (world: World): void =>
  world.vendor('files.example', ({path}) => ({
    ...(path === UI
      ? {type: 'text/javascript', body: WAITING}
      : siteFile([DIST], path.replace('/real', ''))),
    headers: {'access-control-allow-origin': '*'},
  }));

/** Once all has come that it needs. */
const letCome = async (visitor: Visitor): Promise<void> => {
  await visitor.waitFor(() => 'letCome' in window);
  await visitor.evaluate(() => window.letCome());
};

const HELD =
  '<script type="text/plain" data-consent="analytics" src="https://cdn.stats.example/a.js"></script>';

const TRIGGER = '<consent-trigger><button>Cookies</button></consent-trigger>';

const page = (banner: string, head = ''): string =>
  pageOf({head, attributes: 'data-base="https://files.example/"', body: `${banner}${HELD}`});

const isAlive = (): boolean => !!customElements.get('consent-banner');
const hasCome = (): boolean =>
  !!document.querySelector('consent-banner[open] button')?.getClientRects().length &&
  document.querySelector('consent-banner')!.shadowRoot!.getAnimations().length === 0;
const isGone = (): boolean =>
  !document.querySelector('consent-banner button')?.getClientRects().length;

/** All that one sees of the banner, and what has the focus. */
const look = (): unknown => {
  const banner = document.querySelector('consent-banner')!;
  const parts = [banner, ...banner.querySelectorAll('h2, p:not([role]), a, button')];
  return {
    focus: document.activeElement?.textContent?.trim(),
    attributes: banner.getAttributeNames().sort(),
    parts: parts.map((part) => {
      const {x, y, width, height} = part.getBoundingClientRect();
      const {color, backgroundColor, borderColor, font, padding} = getComputedStyle(part);
      const text = part === banner ? '' : part.textContent?.trim().replace(/\s+/g, ' ');
      return [text, x, y, width, height, color, backgroundColor, borderColor, font, padding];
    }),
  };
};

test.describe('the banner that is in the page', () => {
  let banner: string;

  test.beforeEach(({world}) => {
    banner = bannerOf(test.info().outputPath('policy.json'), POLICY);
    playVendors(world);
    playPatientHost(world);
    world.page('/', page(banner));
  });

  test('is seen before the interface has come, and is the same when it comes to life', async ({
    visitor,
    world,
  }) => {
    // Beside a way back of the page's own, nothing has the banner drawn a second time.
    world.page('/', page(`${banner}${TRIGGER}`));
    await visitor.open(URL);
    await visitor.waitFor(hasCome);
    expect(await visitor.evaluate(isAlive)).toBe(false);
    await visitor.evaluate(() =>
      document.querySelector<HTMLElement>('[data-action="reject-all"]')!.focus(),
    );
    const before = await visitor.evaluate(look);

    await letCome(visitor);
    await visitor.waitFor(
      () => document.querySelector('consent-banner [role=status]')?.textContent,
    );
    expect(await visitor.evaluate(look)).toEqual(before);
    expect(visitor.errors).toEqual([]);
    expect(world.log.some(({path}) => path === UI)).toBe(true);
  });

  test('takes an answer before anybody can hear it: a no', async ({visitor}) => {
    await visitor.open(URL);
    await visitor.press('Reject all');
    expect(await visitor.evaluate(isGone)).toBe(true);
    expect(await visitor.cookies()).toEqual([]);
    await letCome(visitor);
    await visitor.waitFor(() => document.cookie.includes('&by=reject-all'));
    expect(await visitor.evaluate(isGone)).toBe(true);
    await settled(visitor);
    expect(visitor.strangers()).not.toContain('cdn.stats.example');
  });

  test('takes an answer before anybody can hear it: a yes', async ({visitor}) => {
    await visitor.open(URL);
    await visitor.press('Accept all');
    await settled(visitor);
    expect(await visitor.evaluate(ran)).toEqual([]);
    await letCome(visitor);
    await visitor.waitFor(() => window.ran.length === 1);
    expect(await visitor.evaluate(isGone)).toBe(true);
  });

  test('is not shown to those who have answered, nor brings up the interface', async ({
    visitor,
    world,
  }) => {
    await visitor.open(URL);
    await visitor.press('Reject all');
    await letCome(visitor);
    await visitor.waitFor(() => document.cookie.includes('&by='));
    world.page('/', page(`${banner}${TRIGGER}`));
    world.clear();
    await visitor.open(URL);
    await settled(visitor);
    expect(await visitor.evaluate(() => !document.querySelector('consent-banner'))).toBe(true);
    expect(world.log.some(({path}) => path === UI)).toBe(false);
  });

  for (const [reason, head] of [
    ['speaks another language', '<script>document.documentElement.lang = "de"</script>'],
    ['passes on a signal', '<meta name="sec-gpc" content="1">'],
  ] as const)
    test(`is not shown in a page that ${reason}: the interface asks`, async ({visitor, world}) => {
      world.page('/', page(banner, head));
      await visitor.open(URL);
      await settled(visitor);
      expect(await visitor.evaluate(() => !document.querySelector('consent-banner'))).toBe(true);
      await letCome(visitor);
      await visitor.waitFor(() => document.querySelectorAll('consent-banner button').length > 0);
    });
});
