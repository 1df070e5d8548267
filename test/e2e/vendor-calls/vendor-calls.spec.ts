import {readFileSync} from 'node:fs';
import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import type {World} from '../../../demo/server/world.js';
import {pageOf} from '../page.js';

const open = '/vendor-calls/page.html';
const url = `https://site.example${open}`;

const POLICY = {
  version: '1',
  site: {name: 'Test site', privacyPolicy: '/privacy'},
  purposes: [
    {id: 'analytics', category: 'analytics', basis: 'consent', name: 'Analytics'},
    {id: 'marketing', category: 'marketing', basis: 'consent', name: 'Marketing'},
  ],
  gate: {onWithdraw: 'none'},
};

/** Google's own snippet, the tag that loads marked, and the rest as a page has it that knows nothing of any gate. */
const GTAG = `
  <script type="text/plain" data-consent="google-analytics" async src="https://www.googletagmanager.com/gtag/js?id=G-CALLS"></script>
  <script>
    window.dataLayer = window.dataLayer || [];
    function gtag() { dataLayer.push(arguments); }
    gtag('js', new Date());
    gtag('config', 'G-CALLS');
    gtag('event', 'before');
  </script>`;

declare const gtag: (...command: unknown[]) => void;

/** What reached Analytics since the log was cleared: event, `gcs` and `gcd`. */
const hits = (world: World): readonly string[] =>
  world.log
    .filter(({host, path}) => host === 'www.google-analytics.com' && path.startsWith('/g/collect'))
    .map(({path}) => new URL(path, 'https://x.example').searchParams)
    .map((sent) => `${sent.get('en')} ${sent.get('gcs')} ${sent.get('gcd')}`);

test('Google hears the default first, then each decision, and nothing of the time before it (C1, C7, V0d)', async ({
  visitor,
  world,
}) => {
  const services = [
    {use: 'google-analytics', purpose: 'analytics'},
    {use: 'google-ads', purpose: 'marketing'},
  ];
  world.page(open, pageOf({policy: {...POLICY, services}, head: GTAG}));
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await settled(visitor);
  expect(visitor.requests()).toEqual([]);
  const layer = await visitor.evaluate(() =>
    (window as unknown as {dataLayer: IArguments[]}).dataLayer.map(
      (each) => `${Object.prototype.toString.call(each)} ${each[0]} ${each[1]}`,
    ),
  );
  expect(layer[0]).toBe('[object Arguments] consent default');
  expect(layer.findIndex((each) => /Arguments\] js /.test(each))).toBe(3);

  await visitor.evaluate(() => window.consentGate.decide({analytics: true, marketing: false}));
  await expect.poll(() => hits(world)).toEqual(['page_view G101 13q3r3q3q5']);
  await visitor.evaluate(() => gtag('event', 'after'));
  await expect.poll(() => hits(world)).toHaveLength(2);
  world.clear();
  await visitor.evaluate(() => window.consentGate.withdraw());
  await visitor.evaluate(() => gtag('event', 'denied'));
  await settled(visitor);
  expect(visitor.requests()).toEqual([]);

  await visitor.evaluate(() => window.consentGate.acceptAll());
  await visitor.evaluate(() => gtag('event', 'again'));
  await expect.poll(() => hits(world)).toEqual(['again G111 13r3r3r3r5']);
  await visitor.reload();
  world.clear();
  await visitor.reload();
  await expect.poll(() => hits(world)).toContain('page_view G111 13r3r3r3r5');
});

test('in advanced mode, where it is meant, Google is let in without storage; elsewhere it is not (C5, C7)', async ({
  visitor,
  world,
}) => {
  const options = {mode: 'advanced', regions: 'BR,US-TX'};
  const services = [{use: 'google-analytics', purpose: 'analytics', options}];
  world.page('/js-cookie.mjs', readFileSync('node_modules/js-cookie/dist/js.cookie.mjs', 'utf8'));
  const page = (region?: string, head = '') => `<!doctype html><html lang="en"><head>
    <title>Test</title>${head}<link rel="icon" href="data:,">
    <script type="importmap">{"imports": {"js-cookie": "/js-cookie.mjs"}}</script>
    <script type="module">
      import {createConsent} from '/esm/src/index.js';
      import {gate} from '/esm/src/gate/index.js';
      window.consentGate = createConsent(${JSON.stringify({...POLICY, services})}, ${JSON.stringify({region})});
      gate(consentGate);
      window.dataLayer = window.dataLayer || [];
      window.gtag = function () { dataLayer.push(arguments); };
      gtag('js', new Date());
      gtag('config', 'G-CALLS');
      const script = document.createElement('script');
      script.src = 'https://www.googletagmanager.com/gtag/js?id=G-CALLS';
      document.head.append(script);
      consentGate.ready.then(() => { document.documentElement.dataset.ready = ''; });
    </script></head><body><h1>Test</h1></body></html>`;
  const arrive = async (...place: Parameters<typeof page>) => {
    world.page(open, page(...place));
    await visitor.open(url);
    await visitor.waitFor(() => document.documentElement.dataset['ready'] === '');
  };
  const names = async () => (await visitor.cookies()).map(({name}) => name).sort();

  for (const region of [undefined, 'DE']) {
    await arrive(region);
    await settled(visitor);
    expect(visitor.requests()).toEqual([]);
  }
  for (const place of [[undefined, '<meta name="consent-region" content="US-TX">'], ['US-TX']]) {
    world.clear();
    await arrive(...place);
    await expect.poll(() => hits(world)).toEqual(['page_view G100 13p3p3p3p5']);
  }
  expect(await names()).toEqual([]);
  await visitor.evaluate(() => window.consentGate.rejectAll());
  await visitor.evaluate(() => gtag('event', 'rejected'));
  await expect.poll(() => hits(world)).toContain('rejected G100 13q3q3q3q5');
  expect(await names()).toEqual(['cookie_consent']);
  await visitor.evaluate(() => window.consentGate.decide({analytics: true}));
  await visitor.evaluate(() => gtag('event', 'allowed'));
  await expect.poll(() => hits(world)).toContain('allowed G101 13q3r3q3q5');
  expect(await names()).toContain('_ga');

  await visitor.evaluate(() => window.consentGate.object('analytics'));
  world.clear();
  await visitor.evaluate(() => gtag('event', 'objected'));
  await settled(visitor);
  expect(visitor.requests()).toEqual([]);
});

const read = (file: string) => readFileSync(`node_modules/${file}`, 'utf8');

const PACKAGES = {
  '/sdk/posthog.js': 'posthog-js/dist/module.no-external.js',
  '/sdk/mixpanel.js': 'mixpanel-browser/dist/mixpanel.module.js',
  '/sdk/amplitude.js': '@amplitude/analytics-browser/lib/scripts/amplitude-min.js',
  '/sdk/clarity.js': '@microsoft/clarity/index.js',
  '/sdk/src/utils.js': '@microsoft/clarity/src/utils.js',
};

/**
 * The packages as a site bundles them. They send to the site's own host, which no gate looks at: only what the vendors are told
 * can stop them.
 */
const BUNDLE = `
  <script src="/sdk/amplitude.js"></script>
  <script type="module">
    import posthog from '/sdk/posthog.js';
    import mixpanel from '/sdk/mixpanel.js';
    import Clarity from '/sdk/clarity.js';
    import {connect} from '/esm/src/calls/index.js';
    const {amplitude} = window;
    posthog.init('phc_calls', {api_host: '/ingest/posthog', disable_compression: true, autocapture: false,
      capture_pageview: false, capture_pageleave: false, disable_session_recording: true, disable_surveys: true,
      advanced_disable_flags: true, opt_out_useragent_filter: true, request_queue_config: {flush_interval_ms: 250}});
    connect(consentGate, 'posthog', posthog);
    // From here on the gate knows what each of them stores, and lets nothing of it be written.
    await consentGate.ready;
    mixpanel.init('calls', {api_host: location.origin + '/ingest/mixpanel', batch_requests: false,
      api_payload_format: 'json', track_pageview: false, record_sessions_percent: 0});
    connect(consentGate, 'mixpanel', mixpanel);
    amplitude.init('calls', {serverUrl: location.origin + '/ingest/amplitude', flushIntervalMillis: 50,
      autocapture: false, fetchRemoteConfig: false, remoteConfig: {fetchRemoteConfig: false}});
    connect(consentGate, 'amplitude', amplitude);
    Clarity.init('calls');
    window.track = (name) => {
      posthog.capture(name);
      mixpanel.track(name);
      amplitude.track(name);
      Clarity.event(name);
    };
    window.mixpanel = mixpanel;
    document.documentElement.dataset.ready = '';
  </script>`;

declare const track: (name: string) => void;

test('real packages keep still before a yes and after a withdrawal, and send nothing of that time later (V0d, L4)', async ({
  visitor,
  world,
}) => {
  const services = [
    ...['posthog', 'mixpanel', 'amplitude', 'clarity'].map((use) => ({use, purpose: 'analytics'})),
    // A path of the site's own host, which the gate does look at since the policy names it.
    {id: 'proxied', purpose: 'analytics', hosts: ['site.example/proxied/']},
  ];
  for (const [path, file] of Object.entries(PACKAGES)) world.page(path, read(file));
  world.page('/ingest/mixpanel/track/', '{"status":1}', {'content-type': 'application/json'});
  world.vendor('www.clarity.ms', {
    type: 'text/javascript',
    body: `window.heard = clarity.q.map((each) => JSON.stringify([...each]));
      window.clarity = function () { heard.push(JSON.stringify([...arguments])); };`,
  });
  world.page(open, pageOf({policy: {...POLICY, services}, head: BUNDLE}));
  await visitor.open(url);
  await visitor.waitFor(() => document.documentElement.dataset['ready'] === '');

  const SDKS = ['amplitude', 'mixpanel', 'posthog'];
  const sent = (name: string) => {
    const texts = world.log
      .filter(({path}) => path.startsWith('/ingest/'))
      .map(({path, body}) => `${path} ${decodeURIComponent(body.replaceAll('+', ' '))}`);
    return SDKS.filter((sdk) =>
      texts.some((text) => text.startsWith(`/ingest/${sdk}`) && text.includes(name)),
    );
  };

  await visitor.evaluate(() => track('event-undecided'));
  await settled(visitor);
  expect(sent('')).toEqual([]);
  await visitor.evaluate(() => window.consentGate.acceptAll());
  await visitor.evaluate(() => track('event-given'));
  await expect.poll(() => sent('event-given')).toEqual(SDKS);
  await settled(visitor);
  expect(sent('event-undecided')).toEqual([]);
  const heard = () =>
    visitor.evaluate(() => (window as unknown as {heard?: readonly string[]}).heard ?? []);
  await expect
    .poll(heard)
    .toEqual([
      '["consentv2",{"ad_Storage":"granted","analytics_Storage":"granted"}]',
      '["event","event-given"]',
    ]);

  await visitor.evaluate(() => window.consentGate.withdraw());
  world.clear();
  await visitor.evaluate(() => track('event-withdrawn'));
  await visitor.evaluate(() => void fetch('/proxied/event').catch(() => {}));
  await settled(visitor);
  expect(world.log.filter(({path}) => path.startsWith('/proxied'))).toEqual([]);
  expect(sent('')).toEqual([]);
  expect(await heard()).toContain(
    '["consentv2",{"ad_Storage":"denied","analytics_Storage":"denied"}]',
  );
  // What was stored is gone, their own notes of a no with it.
  const left = async () => {
    const {localStorage, sessionStorage} = await visitor.storage();
    return [...(await visitor.cookies()).map(({name}) => name), ...localStorage, ...sessionStorage];
  };
  await expect.poll(left).toEqual(['cookie_consent']);

  await visitor.evaluate(() => window.consentGate.acceptAll());
  await visitor.evaluate(() => track('event-again'));
  await expect.poll(() => sent('event-again')).toEqual(SDKS);
  await settled(visitor);
  expect(sent('event-withdrawn')).toEqual([]);
});
