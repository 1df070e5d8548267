import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import type {Visitor} from '../../harness/visitor.js';
import {pageOf, playVendors} from '../page.js';

/** Elements of which one address is the site's own and another is not, as lazy loaders make them, in both orders. */
const HALVES = `
  const put = (tag, steps) => { const e = document.createElement(tag); document.body.append(e); for (const [name, value] of steps) e[name] = value; return e; };
  const T = 'https://a.stats.example/';
  put('img', [['srcset', T + '1.svg 1x'], ['src', '/half/own.svg?1']]);
  put('img', [['src', '/half/own.svg?2'], ['srcset', T + '2.svg 1x']]);
  put('video', [['poster', T + '3.svg'], ['src', '/half/own.svg?3']]);
  put('video', [['src', T + '4.svg'], ['poster', '/half/own.svg?4']]);`;

/** What its author marked, with something of the site's own to be seen until then. */
const PLACEHOLDERS = `
  <img data-consent="analytics" data-src="https://a.stats.example/5.svg" src="/half/own.svg?5" alt="">
  <iframe data-consent="analytics" data-src="https://a.stats.example/6.html" src="about:blank"></iframe>
  <img data-consent="preference" data-src="https://a.stats.example/7.svg" src="/half/own.svg?7" alt="">`;

for (const file of ['consent-gate.js', 'consent-gate-whole.js'])
  test(`what is held in part stays so until all of it may load, and comes then (${file})`, async ({
    visitor,
    world,
  }) => {
    playVendors(world);
    world.page('/half/own.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', {
      'content-type': 'image/svg+xml',
    });
    const page = pageOf({body: `${PLACEHOLDERS}<script>${HALVES}</script>`});
    world.page('/half/page.html', page.replace('/consent-gate.js', `/${file}`));
    await visitor.open('https://site.example/half/page.html');
    await settled(visitor);
    await visitor.evaluate(() =>
      window.consentGate.decide({analytics: false, preference: true, marketing: false}),
    );
    await settled(visitor);
    expect(visitor.strangers()).toEqual([]);
    expect(
      await visitor.evaluate(() => document.querySelectorAll('[src*="own.svg"]').length),
    ).toBeGreaterThanOrEqual(4);

    await visitor.evaluate(() => window.consentGate.decide({analytics: true}));
    // An engine may ask twice for a film.
    const reached = () =>
      [...new Set(visitor.requests('a.stats.example').map(({path}) => path.slice(1, 2)))].sort();
    await expect.poll(reached).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

/** Nothing comes of what is on the page now, and these come, each once, with a yes to everything. */
const comeWithYes = async (visitor: Visitor, paths: readonly string[]): Promise<void> => {
  await settled(visitor);
  expect(visitor.strangers()).toEqual([]);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  const reached = () =>
    visitor
      .requests('a.stats.example')
      .map(({path}) => path)
      .sort();
  await expect.poll(reached).toEqual(paths);
};

test('a lazy loader keeps what is its own, and may take its mark away from what is held', async ({
  visitor,
  world,
}) => {
  playVendors(world);
  const lazy = `<img data-src="https://a.stats.example/1.svg" alt=""><img data-src="https://a.stats.example/2.svg" data-kept alt="">
    <script>for (const e of document.querySelectorAll('[data-src]')) {
      e.src = e.dataset.src;
      if ('kept' in e.dataset) e.dataset.src = '/half/sharp.svg'; else e.removeAttribute('data-src');
    }</script>`;
  world.page('/half/lazy.html', pageOf({body: lazy}));
  await visitor.open('https://site.example/half/lazy.html');
  await comeWithYes(visitor, ['/1.svg', '/2.svg']);
  expect(
    await visitor.evaluate(() => document.querySelector<HTMLElement>('[data-kept]')?.dataset.src),
  ).toBe('/half/sharp.svg');
});

for (const file of ['consent-gate.js', 'consent-gate-whole.js'])
  test(`what is marked comes though a lazy loader was at it, and a stranger held its place (${file})`, async ({
    visitor,
    world,
  }) => {
    playVendors(world);
    world.page(
      '/half/marked.html',
      pageOf({
        body: `<main></main>
        <script>document.querySelector('main').innerHTML = '<img data-consent="analytics" data-src="https://a.stats.example/3.svg" src="https://ads.example/thumb.svg" alt="">';</script>
        <img data-consent="analytics" data-src="https://a.stats.example/1.svg" alt="">
        <script>{ const e = document.querySelector('body > img'); e.src = e.dataset.src; }</script>`,
      }).replace('/consent-gate.js', `/${file}`),
    );
    await visitor.open('https://site.example/half/marked.html');
    await comeWithYes(visitor, ['/1.svg', '/3.svg']);
  });
