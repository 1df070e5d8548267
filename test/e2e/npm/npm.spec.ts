import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, playVendors, POLICY} from '../page.js';
import {appOf, appPage, type AppOptions} from './app.js';
import type {World} from '../../../demo/server/world.js';

const path = '/npm/page.html';
const url = `https://site.example${path}`;

const serve = async (world: World, app: AppOptions, body = '', head = ''): Promise<void> => {
  world.page('/npm/app.js', await appOf(app));
  world.page(path, appPage(body, head));
};

test.beforeEach(({world}) => playVendors(world));

test('a press of what has data-consent-show opens the preferences, until the interface is unmounted', async ({
  visitor,
  world,
}) => {
  await serve(world, {}, '<p><a href="#there" data-consent-show><b>Choices</b></a></p>');
  await visitor.open(url);
  await visitor.waitFor(() => !!document.querySelector('consent-banner button'));
  await visitor.click('a b');
  await visitor.waitFor(() => !!document.querySelector('consent-preferences[open]'));
  expect(await visitor.url()).toBe(url);

  await visitor.evaluate(() => window.app.ui.unmount());
  await visitor.click('a b');
  // It is a link again.
  await visitor.waitFor(() => location.hash === '#there');
  await settled(visitor);
  expect(await visitor.evaluate(() => !document.querySelector('consent-preferences'))).toBe(true);
});

test('undeclared: "report" tells the owner what would be held, until the gate is taken away', async ({
  visitor,
  world,
}) => {
  const image = (host: string) => `<img src="https://${host}/a.svg" alt="">`;
  await serve(
    world,
    {policy: {...POLICY, gate: {undeclared: 'report'}}},
    ['static.hotjar.com', 'tracker.example', 'pay.example'].map(image).join(''),
    '<script>console.info = (text) => ran.push(text);</script>',
  );
  await visitor.open(url);
  await visitor.waitFor(() => window.ran.length === 2);
  await settled(visitor);
  const told = [
    'consent-gate: static.hotjar.com is in no service of the policy. It looks like {"use": "hotjar"}.',
    'consent-gate: tracker.example is in no service of the policy. The registry does not know it.',
  ];
  expect((await visitor.evaluate(() => window.ran)).sort()).toEqual(told);

  await visitor.evaluate(() => {
    window.app.stop();
    const late = new Image();
    late.src = 'https://ads.example/a.svg?1';
    const other = new Image();
    other.src = 'https://late.example/a.svg';
  });
  await expect.poll(() => visitor.requests('late.example').length).toBe(1);
  await settled(visitor);
  expect((await visitor.evaluate(() => window.ran)).sort()).toEqual(told);
});

test('a mark that names nothing in the policy is told of once, with what was meant', async ({
  visitor,
  world,
}) => {
  const frame = (name: string) =>
    `<iframe data-consent="${name}" data-src="https://maps.example/a.html"></iframe>`;
  await serve(world, {}, ['anlytics', 'anlytics', 'stats', 'security'].map(frame).join(''));
  await visitor.open(url);
  const told = () => visitor.errors.filter((each) => each.includes('data-consent'));
  await expect.poll(told).toHaveLength(1);
  await settled(visitor);
  expect(told()).toHaveLength(1);
  expect(told()[0]).toContain('<iframe data-consent="anlytics"> is held for ever');
  expect(told()[0]).toContain('Did you mean "analytics"?');
});

test.describe('<policy-notice>', () => {
  /** A change that is announced from two weeks before. */
  const changeIn = (days: number) => {
    const effective = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    return {...POLICY, changes: [{effective, summary: 'A map comes along.'}]};
  };
  const count = () => document.querySelectorAll('policy-notice').length;

  test('puts itself where the interface is on the days when there is something to announce', async ({
    visitor,
    world,
  }) => {
    const uiOptions = '{container: document.querySelector("aside")}';
    await serve(world, {policy: changeIn(5), elements: true, uiOptions}, '<aside></aside>');
    await visitor.open(url);
    await visitor.waitFor(() =>
      document.querySelector('aside > policy-notice[shown]')?.textContent.includes('A map comes'),
    );
    await visitor.evaluate(() => window.app.ui.unmount());
    expect(await visitor.evaluate(count)).toBe(0);
  });

  for (const [name, app, body, expected] of [
    ['on other days', {policy: changeIn(30), elements: true}, '', 0],
    ['where the bundle does not have it', {policy: changeIn(5)}, '', 0],
    [
      'where the page has one',
      {policy: changeIn(5), elements: true},
      '<policy-notice inline></policy-notice>',
      1,
    ],
  ] as const)
    test(`brings no other ${name}`, async ({visitor, world}) => {
      await serve(world, app, body);
      await visitor.open(url);
      await visitor.waitFor(() => !!document.querySelector('consent-banner button'));
      await settled(visitor);
      expect(await visitor.evaluate(count)).toBe(expected);
    });
});

/** The pages of both builds, for what both do. */
const BUILDS = [
  ['the script tag', pageOf],
  ['npm', ({head = ''}: {head?: string}) => appPage('', head)],
] as const;

const isLinked = () =>
  document.querySelector('consent-optout-link button')?.textContent.includes('Do Not Sell');

for (const [name, page] of BUILDS) {
  test(`show('elements') of ${name} brings a <consent-optout-link> that came later (U5)`, async ({
    visitor,
    world,
  }) => {
    world.page('/npm/app.js', await appOf());
    world.page(path, page({}));
    await visitor.open(url);
    await visitor.waitFor(() => !!document.querySelector('consent-banner button'));
    await settled(visitor);
    await visitor.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<consent-optout-link></consent-optout-link>');
      return (window.app?.ui ?? window.consentGate).show('elements');
    });
    await visitor.waitFor(isLinked);
  });

  test(`a <consent-optout-link> at the end of a page that is long in coming is brought by ${name} (U5)`, async ({
    visitor,
    world,
  }) => {
    // As if the parser had stopped ahead of it.
    const head = `<script>Object.defineProperty(document, 'readyState', {get: () => window.isWhole ? 'complete' : 'loading'})</script>`;
    world.page('/npm/app.js', await appOf());
    world.page(path, page({head}));
    await visitor.open(url);
    await visitor.waitFor(() => !!document.querySelector('consent-banner button'));
    await settled(visitor);
    await visitor.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<consent-optout-link></consent-optout-link>');
      Object.assign(window, {isWhole: true});
    });
    await visitor.waitFor(isLinked);
  });
}

test('what has data-consent-show may be an element of the page’s own, with the script tag too', async ({
  visitor,
  world,
}) => {
  const define = `<script>customElements.define('my-button', class extends HTMLElement {});</script>`;
  world.page(path, pageOf({body: `<my-button data-consent-show>Choices</my-button>${define}`}));
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await visitor.click('my-button');
  await visitor.waitFor(() => !!document.querySelector('consent-preferences[open]'));
});
