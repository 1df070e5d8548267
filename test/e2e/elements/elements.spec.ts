import {readFileSync} from 'node:fs';
import type {World} from '../../../demo/server/world.js';
import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import type {Visitor} from '../../harness/visitor.js';
import {pageOf, playVendors, POLICY} from '../page.js';

/** Days from now as the policy writes them. */
const dayIn = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const MEDIA = {
  ...POLICY,
  purposes: [
    ...POLICY.purposes,
    {id: 'media', category: 'preference', basis: 'consent', name: 'Videos'},
  ],
  services: [
    ...POLICY.services,
    {use: 'youtube', purpose: 'media'},
    {id: 'vimeo', purpose: 'media', name: 'Vimeo', hosts: ['player.vimeo.com']},
    {
      id: 'look',
      purpose: 'essential',
      storage: [{kind: 'localStorage', name: 'look', duration: 'P1Y'}],
    },
  ],
};

/** A way back of the page's own: nobody needs the interface for that. */
const WAY_BACK =
  '<consent-trigger><button type="button" id="back">Privacy choices</button></consent-trigger>';

/** The rules that the documentation gives, so that nothing moves when the element comes. */
const STYLE = `<style>consent-embed { display: block; aspect-ratio: 16 / 9; min-block-size: 17rem }
  @media (max-width: 30em) { consent-embed { min-block-size: 24rem } }</style>`;

const EMBEDS = `${WAY_BACK}
  <consent-embed id="first" use="youtube" src="https://youtu.be/dQw4w9WgXcQ" label="First"></consent-embed>
  <p id="below">Below</p>
  <consent-embed id="second" use="youtube" src="aaaaaaaaaaa" label="Second"></consent-embed>
  <consent-embed id="third" use="vimeo" purpose="media" src="76979871" label="Third"></consent-embed>`;

const frames = (visitor: Visitor): Promise<readonly string[]> =>
  visitor.evaluate(() =>
    [...document.querySelectorAll('consent-embed')]
      .filter((each) => each.querySelector('iframe'))
      .map(({id}) => id),
  );

const reached = (visitor: Visitor, host: string): readonly string[] =>
  visitor
    .requests(host)
    .map(({path}) => path)
    .sort();

/** Files of ours that a page fetched. */
const fetched = (world: World): readonly string[] =>
  [
    ...new Set(
      world.log.flatMap(({host, path}) => {
        const [, name] = /\/(consent-gate-\w+|locales\/[\w/]+)\.js$/.exec(path) ?? [];
        return host === 'site.example' && name ? [name.replace('consent-gate-', '')] : [];
      }),
    ),
  ].sort();

/** Decides, and comes back as somebody who has. */
const returnDecided = async (visitor: Visitor, choices: Record<string, boolean>): Promise<void> => {
  await visitor.waitFor(() => Boolean(window.consentGate.policy));
  await visitor.evaluate((given) => {
    for (const id of window.consentGate.open) given[id] ??= false;
    window.consentGate.decide(given);
  }, choices);
  await settled(visitor);
  visitor.world.clear();
  // Not a reload, after which the gate looks for what code wrote on its way out.
  await visitor.open(await visitor.url());
  await visitor.waitFor(() => window.consentGate.open.length === 0);
};

test.describe('<consent-embed>', () => {
  test('asks nobody for anything; once is one request, always is for all of its purpose, withdrawn is gone (S9, L4)', async ({
    world,
    visitor,
  }) => {
    const policy = {...MEDIA, gate: {onWithdraw: 'none'}};
    world.page('/', pageOf({policy, head: STYLE, body: EMBEDS}));
    await visitor.open('https://site.example/');
    await visitor.waitFor(
      () => document.querySelectorAll('[data-action="load-once"]').length === 3,
    );
    await returnDecided(visitor, {});
    await visitor.waitFor(
      () => document.querySelectorAll('[data-action="load-once"]').length === 3,
    );
    await settled(visitor);
    expect(visitor.strangers()).toEqual([]);
    // Whoever has decided fetches what the element needs, and nothing of the others.
    expect(fetched(world)).toEqual(['consent', 'embed', 'stay', 'ui']);

    // No script can press for the visitor.
    await visitor.evaluate(() =>
      document.querySelector<HTMLElement>('#first [data-action="load-once"]')!.click(),
    );
    await settled(visitor);
    expect(visitor.strangers()).toEqual([]);

    const before = await visitor.evaluate(
      () => document.querySelector('#below')!.getBoundingClientRect().top,
    );
    await visitor.evaluate(() =>
      document.querySelector<HTMLElement>('#first [data-action="load-once"]')!.focus(),
    );
    await visitor.keys('Enter');
    await expect.poll(() => reached(visitor, 'www.youtube-nocookie.com')).toHaveLength(1);
    await settled(visitor);
    expect(reached(visitor, 'www.youtube-nocookie.com')).toEqual(['/embed/dQw4w9WgXcQ']);
    expect(visitor.requests('player.vimeo.com')).toEqual([]);
    expect(await frames(visitor)).toEqual(['first']);
    expect(
      await visitor.evaluate(() => document.querySelector('#below')!.getBoundingClientRect().top),
    ).toBe(before);
    expect(await visitor.evaluate(() => document.activeElement?.localName)).toBe('iframe');
    // Nothing was decided by it, and nothing else of that provider's got through.
    expect(await visitor.evaluate(() => window.consentGate.allows('media'))).toBe(false);
    await visitor.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'https://www.youtube-nocookie.com/embed/bbbbbbbbbbb';
      document.body.append(frame);
    });
    await settled(visitor);
    expect(reached(visitor, 'www.youtube-nocookie.com')).toEqual(['/embed/dQw4w9WgXcQ']);

    // Always: the others, and what the gate held. The one that is there is not loaded again.
    await visitor.click('#second [data-action="always"]');
    await expect
      .poll(() => reached(visitor, 'www.youtube-nocookie.com'))
      .toEqual(['/embed/aaaaaaaaaaa', '/embed/bbbbbbbbbbb', '/embed/dQw4w9WgXcQ']);
    await expect
      .poll(() => reached(visitor, 'player.vimeo.com'))
      .toEqual(['/video/76979871?dnt=1']);
    expect(await visitor.evaluate(() => window.consentGate.status('media'))).toBe('given');
    expect(await visitor.evaluate(() => window.consentGate.allows('analytics'))).toBe(false);
    expect(await frames(visitor)).toEqual(['first', 'second', 'third']);

    // Withdrawn they are gone, the one that was loaded once with them, on the next page as well (L4).
    await visitor.evaluate(() => window.consentGate.withdraw('media'));
    await expect.poll(() => frames(visitor)).toEqual([]);
    await settled(visitor);
    world.clear();
    await visitor.open('https://site.example/');
    await visitor.waitFor(
      () => document.querySelectorAll('[data-action="load-once"]').length === 3,
    );
    await settled(visitor);
    expect(visitor.strangers()).toEqual([]);
    expect(visitor.errors).toEqual([]);
  });

  test('says so where the browser itself refuses, in the full form of strict mode', async ({
    world,
    visitor,
  }) => {
    world.page('/', pageOf({policy: MEDIA, body: `${WAY_BACK}${EMBEDS}`}), {
      'content-security-policy': "frame-src 'self'",
    });
    await visitor.open('https://site.example/');
    await visitor.press('Reject all');
    await visitor.click('#first [data-action="load-once"]');
    await visitor.waitFor(() =>
      document.querySelector('#first')!.textContent.includes('cannot be shown'),
    );
    expect(await frames(visitor)).toEqual([]);
    expect(visitor.requests()).toEqual([]);
  });
});

test('<consent-declaration> shows what is on the device, changes and withdraws in place (L3, L6)', async ({
  world,
  visitor,
}) => {
  playVendors(world);
  const body = `${WAY_BACK}<consent-declaration></consent-declaration>
    <script type="text/plain" data-consent="analytics">document.cookie = '_st_id=1; path=/';</script>`;
  const policy = {...MEDIA, gate: {onWithdraw: 'none'}};
  world.page('/', pageOf({policy, body}));
  await visitor.open('https://site.example/');
  await returnDecided(visitor, {});
  const here = (name: string): Promise<boolean> =>
    visitor.evaluate((item) => {
      const rows = [...document.querySelectorAll('consent-declaration tr')];
      return !!rows
        .find((row) => row.querySelector('code')?.textContent === item)
        ?.textContent.includes('Here now');
    }, name);
  await expect.poll(() => here('cookie_consent')).toBe(true);
  expect(await here('_st_*')).toBe(false);
  expect(await here('look')).toBe(false);
  expect(fetched(world)).toEqual(['consent', 'declaration', 'stay', 'ui']);

  await visitor.evaluate(() => localStorage.setItem('look', 'dark'));
  await expect.poll(() => here('look')).toBe(true);
  await visitor.click('[data-purpose="analytics"] input');
  await expect.poll(() => here('_st_*')).toBe(true);
  expect((await visitor.cookies()).map(({name}) => name).sort()).toEqual([
    '_st_id',
    'cookie_consent',
  ]);

  await visitor.press('Withdraw all consent');
  await expect.poll(() => here('_st_*')).toBe(false);
  expect((await visitor.cookies()).map(({name}) => name)).toEqual(['cookie_consent']);
  expect(await visitor.evaluate(() => window.consentGate.status('analytics'))).toBe('withdrawn');
});

test.describe('<policy-notice>', () => {
  const announcing = (effective: string) => ({
    ...MEDIA,
    changes: [{effective, notice: 'P14D', summary: 'A map comes along.'}],
  });
  const isShown = (): boolean => !!document.querySelector('policy-notice')?.hasAttribute('shown');

  test('comes 13 days before, not 15, not after; closed it stays closed, by no cookie of its own', async ({
    world,
    visitor,
  }) => {
    for (const [path, days] of [
      ['/early', 15],
      ['/late', -1],
      ['/', 13],
    ] as const)
      world.page(path, pageOf({policy: announcing(dayIn(days)), body: WAY_BACK}));
    await visitor.open('https://site.example/');
    await returnDecided(visitor, {});
    await visitor.waitFor(isShown);
    // The last file of that page, which comes once the element is in the picture.
    await visitor.waitFor(() => !!customElements.get('consent-trigger'));
    world.clear();
    for (const path of ['early', 'late']) {
      await visitor.open(`https://site.example/${path}`);
      await visitor.waitFor(() => window.consentGate.open.length === 0);
      await settled(visitor);
    }
    expect(fetched(world)).toEqual(['check', 'consent']);

    await visitor.open('https://site.example/');
    await visitor.waitFor(isShown);
    const decision = await visitor.evaluate(() => JSON.stringify([...document.cookie.split('; ')]));
    await visitor.press('Close');
    await visitor.waitFor(() => !document.querySelector('policy-notice')?.hasAttribute('shown'));
    expect((await visitor.cookies()).map(({name}) => name)).toEqual(['cookie_consent']);
    expect(await visitor.evaluate(() => JSON.stringify([...document.cookie.split('; ')]))).toBe(
      decision.replace('"]', `&seen=${dayIn(13)}"]`),
    );
    await settled(visitor);
    world.clear();
    await visitor.open('https://site.example/');
    await visitor.waitFor(() => window.consentGate.open.length === 0);
    await settled(visitor);
    expect(await visitor.evaluate(isShown)).toBe(false);
    // Nobody is asked, nothing is announced: no interface, and no second check of the policy.
    expect(fetched(world)).toEqual(['consent']);
  });

  test('lies clear of the way back on a small phone, where it waited for the question to go', async ({
    world,
    visitor,
  }) => {
    await visitor.viewport(320, 568);
    const head = '<meta name="viewport" content="width=device-width">';
    world.page('/', pageOf({policy: announcing(dayIn(5)), head}));
    await visitor.open('https://site.example/');
    await visitor.waitFor(() => document.querySelector('policy-notice')?.hasAttribute('standby'));
    await visitor.press('Reject all');
    await visitor.waitFor(isShown);
    await visitor.waitFor(() => {
      const [button, close] = ['consent-trigger > button', 'policy-notice [data-action=close]'].map(
        (selector) => document.querySelector(selector)!.getBoundingClientRect(),
      );
      return button!.height && close!.height && button!.top >= close!.bottom;
    });
    await visitor.press('Close');
    await visitor.waitFor(() => !document.querySelector('policy-notice')?.hasAttribute('shown'));
  });

  test('leaves MusicMageX with its three items', async ({world, visitor}) => {
    // As if it were a week before the change that its policy announces.
    const page = readFileSync('demo/sites/musicmagex/index.html', 'utf8');
    const announcing = page.replace(/("effective": ")[^"]+/, `$1${dayIn(7)}`);
    expect(announcing).not.toBe(page);
    world.page('https://musicmagex.example/', announcing);
    await visitor.open('https://musicmagex.example/');
    await visitor.press('Reject all');
    await visitor.waitFor(isShown);
    await visitor.press('Close');
    await visitor.waitFor(() => document.cookie.includes('&seen=20'));
    expect((await visitor.cookies()).map(({name}) => name).sort()).toEqual([
      'cookie_consent',
      'session_token',
    ]);
    const {localStorage: local, sessionStorage: session} = await visitor.storage();
    expect([...local, ...session]).toEqual([]);
    await visitor.reload();
    await visitor.waitFor(() => Boolean(window.consentGate.policy));
    await settled(visitor);
    expect(await visitor.evaluate(isShown)).toBe(false);
  });
});
