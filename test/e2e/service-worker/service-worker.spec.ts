import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import type {Visitor} from '../../harness/visitor.js';
import {pageOf, playVendors, POLICY} from '../page.js';

const folder = 'https://site.example/service-worker';

/** No gate in the page: what does not arrive was refused by the service worker. */
const PAGE = `<!doctype html><title>Plain</title><link rel="preload" as="image" href="https://maps.example/early.svg">
  <body><script src="https://cdn.stats.example/a.js"></script><img src="https://maps.example/b.svg" alt="">
  <img src="https://tracker.example/c.svg" alt=""><script src="https://pay.example/d.js"></script>
  <script>new Worker('/service-worker/worker.js');</script>`;

/** Firefox says that a page which a service worker looks after has loaded before it has. */
const isReady = () => !!(window as Partial<Window>).consentGate?.policy;

/** A service worker with the built file in it, as a site would have it. */
const workerWith = (policy: object, before = '') =>
  `const CONSENT_GATE = ${JSON.stringify({policy, services: {}})}; ${before}
  importScripts('/consent-gate-service-worker.js');
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));`;

/** Has the page that the visitor is on install a service worker, and waits until that is in charge. */
const install = async (visitor: Visitor, address: string) =>
  visitor.evaluate(async (address) => {
    const changed = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve),
    );
    await navigator.serviceWorker.register(address);
    if (!navigator.serviceWorker.controller?.scriptURL.endsWith(address)) await changed;
  }, address);

test('a service worker of the site refuses what is not allowed, before any script in the page could', async ({
  visitor,
  world,
}) => {
  playVendors(world);
  world.page('/service-worker/sw.js', workerWith(POLICY));
  world.page('/service-worker/worker.js', `importScripts('https://cdn.stats.example/worker.js');`);
  world.page('/service-worker/page.html', PAGE);
  world.page('/service-worker/gated.html', pageOf());
  await visitor.open(`${folder}/gated.html`);
  await install(visitor, '/service-worker/sw.js');

  // WebKit leaves a preload out where it pleases.
  const reached = async (more = /early/) => {
    world.clear();
    await visitor.open(`${folder}/page.html`);
    await settled(visitor);
    const paths = visitor.requests().map(({host, path}) => host + path);
    return [...new Set(paths)].filter((path) => !more.test(path)).sort();
  };
  expect(await reached(/nothing/), 'before a decision').toEqual(['pay.example/d.js']);

  await visitor.open(`${folder}/gated.html`);
  await visitor.waitFor(isReady);
  await visitor.evaluate(() => window.consentGate.decide({preference: true}));
  expect(await reached(), 'with preference').toEqual(['maps.example/b.svg', 'pay.example/d.js']);

  await visitor.open(`${folder}/gated.html`);
  await visitor.waitFor(isReady);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  expect(await reached(), 'with everything').toEqual([
    'cdn.stats.example/a.js',
    'cdn.stats.example/worker.js',
    'maps.example/b.svg',
    'pay.example/d.js',
  ]);
});

test('what a service worker is not told counts for the strictest: the place, Do Not Track', async ({
  visitor,
  world,
}) => {
  playVendors(world);
  const policy = {...POLICY, regime: 'by-region', signals: {dnt: 'deny'}};
  const tell = `const told = new URL(location.href).searchParams;
    self.consentGateVisit = {region: told.get('region') ?? undefined, dnt: told.get('dnt') !== '0'};`;
  world.page('/service-worker/sw.js', workerWith(policy, tell));
  world.page('/service-worker/page.html', PAGE.replace(/<script>new Worker.*?<\/script>/, ''));
  world.page('/service-worker/gated.html', pageOf({policy, attributes: 'data-region="JP"'}));

  const reached = async (query: string) => {
    await visitor.open(`${folder}/gated.html`);
    await install(visitor, `/service-worker/sw.js${query}`);
    world.clear();
    await visitor.open(`${folder}/page.html`);
    await settled(visitor);
    const paths = visitor.requests().map(({host, path}) => host + path);
    return [...new Set(paths)].filter((path) => !/early/.test(path)).sort();
  };
  const exempt = 'pay.example/d.js';
  expect(await reached(''), 'nothing is known').toEqual([exempt]);
  expect(await reached('?region=JP'), 'unasked there, but for Do Not Track').toEqual([
    'maps.example/b.svg',
    exempt,
  ]);
  expect(await reached('?region=JP&dnt=0'), 'unasked there').toEqual([
    'cdn.stats.example/a.js',
    'maps.example/b.svg',
    exempt,
  ]);
  expect(await reached('?region=DE&dnt=0'), 'asked there').toEqual([exempt]);
});
