import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createJar, openPage, vendorOf} from './support/page.mjs';

/** What a page's own snippet makes before its vendor's code has come: the queue, and what says something in it. */
const SNIPPETS = {
  google(root) {
    root.dataLayer = [];
    return function () {
      root.dataLayer.push(arguments);
    };
  },
  'microsoft-uet'(root) {
    root.uetq = [];
    return (...all) => root.uetq.push(...all);
  },
  clarity(root) {
    root.clarity = function () {
      (root.clarity.q ??= []).push(arguments);
    };
    return root.clarity;
  },
  'meta-pixel'(root) {
    root.fbq = function () {
      if (root.fbq.callMethod) root.fbq.callMethod(...arguments);
      else root.fbq.queue.push(arguments);
    };
    root.fbq.queue = [];
    return root.fbq;
  },
  tiktok(root) {
    root.ttq = [];
    return (...all) => root.ttq.push(all);
  },
  matomo(root) {
    root._paq = [];
    return (...all) => root._paq.push(all);
  },
  posthog(root) {
    root.posthog = Object.assign([], {_i: []});
    for (const name of ['opt_in_capturing', 'opt_out_capturing', 'reset'])
      root.posthog[name] = (...all) => root.posthog.push([name, ...all]);
    return (...all) => root.posthog.push(all);
  },
  mixpanel(root) {
    root.mixpanel = Object.assign([], {_i: []});
    for (const name of ['opt_in_tracking', 'opt_out_tracking', 'reset'])
      root.mixpanel[name] = (...all) => root.mixpanel.push([name, ...all]);
    return (...all) => root.mixpanel.push(all);
  },
  amplitude(root) {
    root.amplitude = {_q: [], invoked: true};
    for (const name of ['setOptOut', 'reset'])
      root.amplitude[name] = (...args) => void root.amplitude._q.push({name, args});
    return (name, ...args) => root.amplitude._q.push({name, args});
  },
  segment(root) {
    root.analytics = [];
    for (const name of ['addSourceMiddleware', 'reset'])
      root.analytics[name] = (...all) => root.analytics.push([name, ...all]);
    return (...all) => root.analytics.push(all);
  },
};

/** What each snippet says, by what may become of it: set-up, the view of the page, and events. */
const SAID = {
  google: {
    use: 'google-analytics',
    setup: [
      ['js', 'today'],
      ['config', 'G-1'],
      ['set', 'currency', 'EUR'],
    ],
    events: [
      ['event', 'purchase', {value: 1}],
      ['event', 'config'],
    ],
    view: [],
  },
  'microsoft-uet': {
    setup: [['set', {pid: 1}]],
    events: [
      ['event', 'purchase', {revenue_value: 1}],
      ['event', 'pageLoad', {}],
    ],
    view: ['pageLoad'],
  },
  clarity: {
    setup: [['start', {}]],
    events: [
      ['event', 'bought'],
      ['identify', 'me'],
    ],
    view: [],
  },
  'meta-pixel': {
    setup: [['init', '1']],
    events: [
      ['track', 'Purchase'],
      ['trackCustom', 'init'],
    ],
    view: ['track', 'PageView'],
  },
  tiktok: {
    setup: [['load', '1']],
    events: [
      ['track', 'CompletePayment'],
      ['identify', {email: 'a'}],
    ],
    view: ['page'],
  },
  matomo: {
    setup: [['setTrackerUrl', '/m'], ['setSiteId', '1'], ['enableLinkTracking']],
    events: [['trackEvent', 'a', 'b'], ['trackGoal', 1], ['ping']],
    view: ['trackPageView'],
  },
  posthog: {
    setup: [['init', 'k', {}]],
    events: [
      ['capture', 'x'],
      ['identify', 'me'],
    ],
    view: [],
  },
  mixpanel: {
    setup: [['set_config', {}]],
    events: [
      ['track', 'x'],
      ['people.set', {a: 1}],
    ],
    view: [],
  },
  amplitude: {
    setup: [['init', 'k']],
    events: [
      ['track', 'x'],
      ['identify', {}],
    ],
    view: [],
  },
  segment: {
    setup: [['load', 'k']],
    events: [
      ['track', 'x'],
      ['identify', 'me'],
    ],
    view: ['page'],
  },
};

/** What waits, as lists, without what vendors were told by us. */
const waitingIn = async (name, root) => {
  const vendor = await vendorOf(name);
  const queue = vendor.queue(root, {});
  const commands = vendor.split?.(queue) ?? queue.map((each) => [each]);
  return commands.map(([entry, ...rest]) => {
    if (typeof entry === 'string') return [entry, ...rest];
    return 'length' in entry ? [...entry] : entry.name ? [entry.name, ...entry.args] : [entry];
  });
};
const TOLD =
  /^(consent|consentv2|holdConsent|grantConsent|revokeConsent|requireConsent|setConsentGiven|forgetConsentGiven|opt_in_\w+|opt_out_\w+|setOptOut|addSourceMiddleware)$|ads_data|url_pass/;
const ofThePage = (commands) =>
  commands.filter((command) => !TOLD.test(command[0]) && !TOLD.test(command[1]));

for (const [name, {use = name, setup, events, view}] of Object.entries(SAID)) {
  describe(`what waits for ${name}`, () => {
    const services = [{use, purpose: 'analytics'}];
    const begin = (jar) => {
      const root = {};
      const say = SNIPPETS[name](root);
      const speak = () => {
        for (const each of [...setup, ...events, ...(view.length ? [view] : [])]) say(...each);
      };
      speak();
      return {root, speak, open: () => openPage({services, root, jar})};
    };

    it('is set-up and the page itself once a first yes comes, and no event from before it (V0d)', async () => {
      const {root, speak, open} = begin();
      const consent = await open();
      speak();
      consent.acceptAll();
      assert.deepEqual(ofThePage(await waitingIn(name, root)), [
        ...setup,
        ...setup,
        ...(view.length ? [view] : []),
      ]);
    });

    it('is set-up alone where the yes comes after a no (V0d)', async () => {
      const {root, open} = begin();
      const consent = await open();
      consent.rejectAll();
      consent.acceptAll();
      assert.deepEqual(ofThePage(await waitingIn(name, root)), setup);
    });

    it('is all there for who had said yes before, after what the vendor is told first (C1)', async () => {
      const jar = createJar();
      (await openPage({services, jar})).acceptAll();
      const {root, open} = begin(jar);
      await open();
      const waiting = await waitingIn(name, root);
      const own = ofThePage(waiting);
      assert.deepEqual(own, [...setup, ...events, ...(view.length ? [view] : [])]);
      assert.ok(waiting.length > own.length);
      assert.ok(!TOLD.test(waiting.at(-1)[0]));
      assert.ok(TOLD.test(waiting[0][0]), String(waiting[0][0]));
    });
  });
}

describe('a data layer', () => {
  const services = [{use: 'google-tag-manager', purpose: 'analytics'}];

  it('keeps variables and the start of Tag Manager, and loses the events of before', async () => {
    const root = {dataLayer: [{'gtm.start': 1, event: 'gtm.js'}, {country: 'IS'}, {event: 'buy'}]};
    const consent = await openPage({services, root});
    consent.acceptAll();
    const [first, redaction, passthrough, update, ...rest] = root.dataLayer;
    assert.deepEqual(
      [first, redaction, passthrough, update].map(
        (each) => `${Object.prototype.toString.call(each)} ${each[1]}`,
      ),
      ['default', 'ads_data_redaction', 'url_passthrough', 'update'].map(
        (what) => `[object Arguments] ${what}`,
      ),
    );
    assert.deepEqual(rest, [{'gtm.start': 1, event: 'gtm.js'}, {country: 'IS'}]);
  });

  it('is left alone once its tag has come', async () => {
    const root = {dataLayer: [{event: 'one'}]};
    const consent = await openPage({services, root});
    root.dataLayer.push = Array.prototype.push;
    consent.acceptAll();
    assert.deepEqual(root.dataLayer[3], {event: 'one'});
  });
});

it('`fbq` is not made where it is not there: Meta’s snippet would take itself for loaded', async () => {
  const root = {};
  const consent = await openPage({services: [{use: 'meta-pixel', purpose: 'marketing'}], root});
  consent.acceptAll();
  assert.equal(root.fbq, undefined);
});

it('Piwik PRO’s calls wait in the data layer, as its own snippet has them', async () => {
  const root = {};
  const consent = await openPage({services: [{use: 'piwik-pro', purpose: 'analytics'}], root});
  consent.acceptAll();
  assert.deepEqual(
    root.dataLayer.map(({event, parameters: [first]}) => [event, first]),
    [
      ['ppms.cm:setInitialComplianceSettings', {consents: ['analytics']}],
      ['ppms.cm:setComplianceSettings', {consents: {analytics: {status: 1}}}],
    ],
  );
});
