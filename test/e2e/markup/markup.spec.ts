import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, playVendors, ran} from '../page.js';

const open = '/markup/page.html';
const url = `https://site.example${open}`;

test.beforeEach(({world}) => playVendors(world));

test('a template keeps the vendor’s tags as they are, and lets nothing of them out (V0a)', async ({
  visitor,
  world,
}) => {
  world.page(
    open,
    pageOf({
      body: `<main><template data-consent="analytics">
        <script async src="https://cdn.stats.example/async.js"></script>
        <script>ran.push('inline');</script>
        <script src="https://cdn.stats.example/second.js"></script>
        <script type="module">ran.push('module');</script>
        <script type="application/ld+json">{"not": "run"}</script>
        <noscript><img src="https://cdn.stats.example/noscript.svg"></noscript>
        <p>Counted.</p>
        <iframe src="https://cdn.stats.example/frame.html"></iframe>
        <script>ran.push('last, after second: ' + ran.includes('cdn.stats.example/second.js'));</script>
      </template></main>`,
    }),
  );
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await settled(visitor);
  expect(visitor.strangers()).toEqual([]);

  await visitor.evaluate(() => window.consentGate.decide({analytics: true}));
  await visitor.waitFor(() => window.ran.length === 5);
  await settled(visitor);
  const order = await visitor.evaluate(ran);
  expect(order.filter((each) => !each.includes('async'))).toEqual([
    'inline',
    'cdn.stats.example/second.js',
    'last, after second: true',
    'module',
  ]);
  expect(
    visitor
      .requests()
      .map(({path}) => path)
      .sort(),
  ).toEqual(['/async.js', '/frame.html', '/second.js']);
  expect(await visitor.evaluate(() => document.querySelector('main > p')?.textContent)).toBe(
    'Counted.',
  );
});

test('an image in a template waits too, except in Firefox, whose parser fetches it ahead (README, Limits)', async ({
  visitor,
  world,
}) => {
  world.page(
    open,
    pageOf({
      body: `<template data-consent="analytics"><img src="https://cdn.stats.example/pixel.svg"></template>`,
    }),
  );
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await settled(visitor);
  // Pinned, so that we learn of it when Firefox changes.
  expect(visitor.strangers()).toEqual(visitor.engine === 'firefox' ? ['cdn.stats.example'] : []);
  await visitor.evaluate(() => window.consentGate.decide({analytics: true}));
  await expect.poll(() => visitor.requests('cdn.stats.example').length).toBeGreaterThan(0);
});

test('frames, images, videos and links load when they may, and not before', async ({
  visitor,
  world,
}) => {
  world.page(
    open,
    pageOf({
      head: `<link data-consent="preference" rel="stylesheet" data-href="https://maps.example/map.css">
        <link data-consent="preference" rel="stylesheet" data-src="https://maps.example/more.css">`,
      body: `<iframe data-consent="preference" data-src="https://maps.example/map.html" width="10"></iframe>
        <img data-consent="maps" data-src="https://maps.example/pin.svg" data-srcset="https://maps.example/pin2.svg 2x" alt="">
        <video data-consent="preference" data-src="https://maps.example/tour.mp4" data-poster="https://maps.example/poster.svg" preload="auto"></video>`,
    }),
  );
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await settled(visitor);
  expect(visitor.strangers()).toEqual([]);
  await visitor.evaluate(() => window.consentGate.decide({preference: true}));
  await expect
    .poll(() => [...new Set(visitor.requests().map(({path}) => path))].sort())
    .toEqual(
      expect.arrayContaining(['/map.css', '/map.html', '/more.css', '/pin.svg', '/poster.svg']),
    );
});

test('what a CMS or an app adds later is treated alike, after a yes too, in shadow roots too', async ({
  visitor,
  world,
}) => {
  world.page(open, pageOf());
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  const add = (): void => {
    const host = document.createElement('div');
    document.body.append(host);
    const script = (name: string) =>
      `<script type="text/plain" data-consent="analytics">ran.push('${name}')<` + '/script>';
    document.body.insertAdjacentHTML('beforeend', script('light'));
    host.attachShadow({mode: 'open'}).innerHTML = `<section>${script('shadow')}</section>`;
    const template = document.createElement('template');
    template.dataset.consent = 'analytics';
    template.innerHTML = `<script>ran.push('template')<` + '/script>';
    document.body.append(template);
  };
  await visitor.evaluate(add);
  await settled(visitor, 150);
  expect(await visitor.evaluate(ran)).toEqual([]);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  await visitor.waitFor(() => window.ran.length === 3);
  await visitor.evaluate(add);
  await visitor.waitFor(() => window.ran.length === 6);
  await settled(visitor, 150);
  expect((await visitor.evaluate(ran)).sort()).toEqual([
    'light',
    'light',
    'shadow',
    'shadow',
    'template',
    'template',
  ]);
});

test('a declared shadow root is looked into', async ({visitor, world}) => {
  world.page(
    open,
    pageOf({
      body: `<div><template shadowrootmode="open"><p>x</p><script type="text/plain" data-consent="analytics">ran.push('declared')</script></template></div>`,
    }),
  );
  await visitor.open(url);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.includes('declared'));
});

test('a tag that has the name but forgot to be inert does not run', async ({visitor, world}) => {
  world.page(
    open,
    pageOf({
      body: `<script data-consent="analytics">ran.push('inline')</script><script data-consent="analytics" src="https://cdn.stats.example/x.js"></script>`,
    }),
  );
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await settled(visitor);
  expect(await visitor.evaluate(ran)).toEqual([]);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  await visitor.waitFor(() => window.ran.length === 2);
  expect(await visitor.evaluate(ran)).toEqual(['inline', 'cdn.stats.example/x.js']);
});

test('a name that the policy does not know stays shut after a yes to everything', async ({
  visitor,
  world,
}) => {
  world.page(
    open,
    pageOf({body: `<script type="text/plain" data-consent="analitics">ran.push('typo')</script>`}),
  );
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  await settled(visitor, 150);
  expect(await visitor.evaluate(ran)).toEqual([]);
});

test('a mark does not open what the policy declares for another purpose', async ({
  visitor,
  world,
}) => {
  world.page(
    open,
    pageOf({
      body: `<script type="text/plain" data-consent="preference" src="https://ads.example/x.js"></script>`,
    }),
  );
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await visitor.evaluate(() => window.consentGate.decide({preference: true, marketing: false}));
  await settled(visitor);
  expect(visitor.strangers()).toEqual([]);
});

test('a page whose release leaves its own mark does not go round in circles', async ({
  visitor,
  world,
}) => {
  world.page(
    open,
    pageOf({
      body: `<script type="text/plain" data-type="text/plain" data-consent="analytics">ran.push('never')</script>`,
    }),
  );
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  await settled(visitor, 150);
  expect(await visitor.evaluate(ran)).toEqual([]);
  expect(await visitor.evaluate(() => document.scripts.length)).toBe(4);
});

test('events say what was held, for what, and what was released', async ({visitor, world}) => {
  world.page(
    open,
    pageOf({
      head: `<script>
        window.heard = [];
        for (const type of ['hold', 'release', 'refuse']) {
          consentGate.addEventListener(type, ({subject: {url, service, purpose, reason}}) => heard.push([type, url, service, purpose, reason]));
        }
        consentGate.addEventListener('hold', () => { throw new Error('a listener of the site broke'); });
      </script>`,
      body: `<script type="text/plain" data-consent="analytics" src="https://cdn.stats.example/x.js"></script>
        <script>const s = document.createElement('script'); s.src = 'https://tracker.example/x.js'; document.head.append(s);</script>`,
    }),
  );
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  await visitor.waitFor(() => window.ran.length === 1);
  const heard = await visitor.evaluate(() => (window as unknown as {heard: string[][]}).heard);
  const of = (type: string, part: string) =>
    heard.filter(([kind, address]) => kind === type && address!.includes(part));
  expect(of('hold', 'cdn.stats')).toHaveLength(1);
  expect(of('hold', 'tracker')).toHaveLength(1);
  expect(of('release', 'cdn.stats')).toEqual([
    ['release', 'https://cdn.stats.example/x.js', 'stats', 'analytics', 'given'],
  ]);
  expect(of('release', 'tracker')).toEqual([]);
});
