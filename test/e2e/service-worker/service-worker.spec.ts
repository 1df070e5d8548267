import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, playVendors, POLICY} from '../page.js';

const folder = 'https://site.example/service-worker';

/** No gate in the page: what does not arrive was refused by the service worker. */
const PAGE = `<!doctype html><title>Plain</title><link rel="preload" as="image" href="https://maps.example/early.svg">
  <body><script src="https://cdn.stats.example/a.js"></script><img src="https://maps.example/b.svg" alt="">
  <img src="https://tracker.example/c.svg" alt=""><script src="https://pay.example/d.js"></script>
  <script>new Worker('/service-worker/worker.js');</script>`;

/** Firefox says that a page which a service worker looks after has loaded before it has. */
const isReady = () => !!(window as Partial<Window>).consentGate?.policy;

test('a service worker of the site refuses what is not allowed, before any script in the page could', async ({
  visitor,
  world,
}) => {
  playVendors(world);
  const baked = JSON.stringify({policy: POLICY, services: {}});
  world.page(
    '/service-worker/sw.js',
    `const CONSENT_GATE = ${baked}; importScripts('/consent-gate-service-worker.js');
    addEventListener('install', () => skipWaiting());
    addEventListener('activate', (event) => event.waitUntil(clients.claim()));`,
  );
  world.page('/service-worker/worker.js', `importScripts('https://cdn.stats.example/worker.js');`);
  world.page('/service-worker/page.html', PAGE);
  world.page('/service-worker/gated.html', pageOf());
  await visitor.open(`${folder}/gated.html`);
  await visitor.evaluate(async () => {
    const changed = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve),
    );
    await navigator.serviceWorker.register('/service-worker/sw.js');
    if (!navigator.serviceWorker.controller) await changed;
  });

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
