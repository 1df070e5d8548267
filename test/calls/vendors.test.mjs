import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createDocument, createJar, openPage, reported} from './support/page.mjs';

/** What each vendor's code looks like once it has come, every method noting that it was called. @param {unknown[]} calls */
const windowWith = (calls) => {
  const note =
    (path) =>
    (...args) =>
      void calls.push([path, ...args.map((each) => (typeof each === 'function' ? 'ƒ' : each))]);
  const methods = (name, ...all) =>
    Object.fromEntries(all.map((method) => [method, note(`${name}.${method}`)]));
  return {
    // An array would be no command: what is noted is what `arguments` holds (C1).
    dataLayer: {
      push: (entry) => {
        assert.equal(Object.prototype.toString.call(entry), '[object Arguments]');
        calls.push(['gtag', ...entry]);
      },
    },
    uetq: methods('uetq', 'push'),
    clarity: note('clarity'),
    fbq: Object.assign(note('fbq'), {callMethod: () => {}}),
    ttq: methods('ttq', 'holdConsent', 'grantConsent', 'revokeConsent', 'disableCookie'),
    _paq: methods('_paq', 'push'),
    posthog: methods('posthog', 'reset', 'opt_in_capturing', 'opt_out_capturing'),
    mixpanel: methods('mixpanel', 'reset', 'opt_in_tracking', 'opt_out_tracking'),
    amplitude: methods('amplitude', 'reset', 'setOptOut'),
    analytics: methods('analytics', 'reset', 'addSourceMiddleware'),
    Shopify: {customerPrivacy: methods('Shopify.customerPrivacy', 'setTrackingConsent')},
    wp_set_consent: note('wp_set_consent'),
    ppms: {cm: methods('ppms.cm', 'api')},
  };
};

/** The moments at which vendors are told: what was said before this page, by whom, and what is said in it. */
const MOMENTS = {
  undecided: {},
  grant: {act: (consent) => consent.acceptAll()},
  deny: {act: (consent) => consent.rejectAll()},
  withdraw: {before: (consent) => consent.acceptAll(), act: (consent) => consent.withdraw()},
  signal: {gpc: true},
  // None of them keeps what it was told.
  'the page after a yes': {before: (consent) => consent.acceptAll()},
  'the page after a no': {before: (consent) => consent.rejectAll()},
};

/** The calls of one moment, of its act alone if it has one. */
const callsAt = async (moment, {region, ...service}) => {
  const {before, act, gpc} = MOMENTS[moment];
  const calls = [];
  const jar = createJar();
  const root = windowWith(calls);
  if (before) before(await openPage({services: [service], jar}));
  const consent = await openPage({services: [service], jar, root, gpc, region});
  if (act) {
    calls.length = 0;
    act(consent);
  }
  return calls;
};

const google = (granted) =>
  Object.fromEntries(
    [
      ...['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage'],
      ...['functionality_storage', 'personalization_storage'],
    ]
      .map((type) => [type, granted ? 'granted' : 'denied'])
      .concat([['security_storage', 'granted']]),
  );
const DEFAULT = [
  ['gtag', 'consent', 'default', google(false)],
  ['gtag', 'set', 'ads_data_redaction', true],
  ['gtag', 'set', 'url_passthrough', false],
];
const YES = ['gtag', 'consent', 'update', google(true)];
const NO = ['gtag', 'consent', 'update', google(false)];

const GOOGLE = {
  undecided: DEFAULT,
  grant: [YES],
  deny: [NO],
  withdraw: [NO],
  signal: [...DEFAULT, NO],
  'the page after a yes': [...DEFAULT, YES],
  'the page after a no': [...DEFAULT, NO],
};

const uet = (ad_storage) => ['uetq.push', 'consent', 'update', {ad_storage}];
const UET = ['uetq.push', 'consent', 'default', {ad_storage: 'denied'}];
const clarity = (ad, analytics = ad) => [
  'clarity',
  'consentv2',
  {ad_Storage: ad, analytics_Storage: analytics},
];
const REVOKE = ['fbq', 'consent', 'revoke'];
const GRANT = ['fbq', 'consent', 'grant'];
const LDU = ['fbq', 'dataProcessingOptions', ['LDU'], 0, 0];
const FULL = ['fbq', 'dataProcessingOptions', []];
const paq = (...command) => ['_paq.push', command];
const OUT = ['mixpanel.opt_out_tracking', {delete_user: false, clear_persistence: true}];
const optIn = ['posthog.opt_in_capturing', {captureEventName: false}];
const SEGMENT = ['analytics.addSourceMiddleware', 'ƒ'];
const shopify = (is) => [
  'Shopify.customerPrivacy.setTrackingConsent',
  {analytics: is, marketing: is, preferences: is, sale_of_data: is},
  'ƒ',
];
const wp = (value) => [
  ['wp_set_consent', 'functional', 'allow'],
  ...['preferences', 'statistics-anonymous', 'statistics', 'marketing'].map((category) => [
    'wp_set_consent',
    category,
    value,
  ]),
];
const ppms = (status) => [
  'ppms.cm.api',
  'setComplianceSettings',
  {consents: {analytics: {status}}},
  'ƒ',
  'ƒ',
];

/** Where a vendor makes no difference between them. */
const onOff = (on, off, undecided = off) => ({
  undecided,
  grant: on,
  // It has been told in these words already.
  deny: [],
  withdraw: off,
  signal: off,
  'the page after a yes': on,
  'the page after a no': off,
});

const VENDORS = {
  'google-analytics': [{use: 'google-analytics', purpose: 'analytics'}, GOOGLE],
  'google-tag-manager': [{use: 'google-tag-manager', purpose: 'essential'}, GOOGLE],
  'google-ads': [{use: 'google-ads', purpose: 'marketing'}, GOOGLE],
  floodlight: [{use: 'floodlight', purpose: 'marketing'}, GOOGLE],
  'microsoft-uet': [
    {use: 'microsoft-uet', purpose: 'marketing'},
    {
      undecided: [UET],
      grant: [uet('granted')],
      deny: [uet('denied')],
      withdraw: [uet('denied')],
      signal: [UET, uet('denied')],
      'the page after a yes': [UET, uet('granted')],
      'the page after a no': [UET, uet('denied')],
    },
  ],
  clarity: [
    {use: 'clarity', purpose: 'analytics'},
    {...onOff([clarity('granted')], [clarity('denied')], []), deny: [clarity('denied')]},
  ],
  'meta-pixel': [
    {use: 'meta-pixel', purpose: 'marketing'},
    {...onOff([REVOKE, GRANT], [REVOKE]), grant: [GRANT]},
  ],
  'meta-pixel, in California': [
    {use: 'meta-pixel', purpose: 'marketing', region: 'US-CA'},
    {...onOff([REVOKE, FULL, GRANT], [REVOKE, LDU]), grant: [FULL, GRANT]},
  ],
  tiktok: [
    {use: 'tiktok', purpose: 'marketing'},
    {
      undecided: [['ttq.holdConsent']],
      grant: [['ttq.grantConsent']],
      deny: [['ttq.revokeConsent']],
      withdraw: [['ttq.revokeConsent'], ['ttq.disableCookie']],
      signal: [['ttq.holdConsent'], ['ttq.revokeConsent']],
      'the page after a yes': [['ttq.holdConsent'], ['ttq.grantConsent']],
      'the page after a no': [['ttq.holdConsent'], ['ttq.revokeConsent']],
    },
  ],
  matomo: [
    {use: 'matomo', purpose: 'analytics'},
    {
      undecided: [paq('requireConsent')],
      grant: [paq('setConsentGiven')],
      deny: [paq('forgetConsentGiven')],
      withdraw: [paq('forgetConsentGiven')],
      signal: [paq('requireConsent'), paq('forgetConsentGiven')],
      'the page after a yes': [paq('requireConsent'), paq('setConsentGiven')],
      'the page after a no': [paq('requireConsent'), paq('forgetConsentGiven')],
    },
  ],
  'matomo, with heat maps': [
    {use: 'matomo', purpose: 'analytics', options: {heatmaps: true}},
    {
      undecided: [paq('requireConsent'), paq('HeatmapSessionRecording::disable')],
      grant: [paq('setConsentGiven'), paq('HeatmapSessionRecording::enable')],
      withdraw: [paq('forgetConsentGiven'), paq('HeatmapSessionRecording::disable')],
    },
  ],
  'matomo, in advanced mode': [
    {
      use: 'matomo',
      purpose: 'analytics',
      options: {mode: 'advanced', regions: 'BR'},
      region: 'BR',
    },
    {
      undecided: [paq('requireCookieConsent')],
      grant: [paq('setCookieConsentGiven')],
      withdraw: [paq('forgetCookieConsentGiven')],
    },
  ],
  posthog: [
    {use: 'posthog', purpose: 'analytics'},
    onOff([optIn], [['posthog.opt_out_capturing']]),
  ],
  mixpanel: [{use: 'mixpanel', purpose: 'analytics'}, onOff([['mixpanel.opt_in_tracking']], [OUT])],
  amplitude: [
    {use: 'amplitude', purpose: 'analytics'},
    onOff([['amplitude.setOptOut', false]], [['amplitude.setOptOut', true]]),
  ],
  segment: [
    {use: 'segment', purpose: 'analytics'},
    {
      ...onOff([SEGMENT], [SEGMENT]),
      grant: [],
      withdraw: [['analytics.reset']],
    },
  ],
  shopify: [
    {use: 'shopify', purpose: 'essential'},
    {...onOff([shopify(true)], [shopify(false)], []), deny: [shopify(false)]},
  ],
  wordpress: [
    {use: 'wordpress', purpose: 'essential'},
    {undecided: [], grant: wp('allow'), deny: wp('deny'), withdraw: wp('deny'), signal: wp('deny')},
  ],
  'piwik-pro': [
    {use: 'piwik-pro', purpose: 'analytics'},
    {
      ...onOff([ppms(1)], [ppms(0)]),
      undecided: [
        ['ppms.cm.api', 'setInitialComplianceSettings', {consents: ['analytics']}, 'ƒ', 'ƒ'],
      ],
      deny: [ppms(0)],
    },
  ],
};

for (const [name, [service, expected]] of Object.entries(VENDORS))
  describe(`${name} is told, on each page anew (C2)`, () => {
    for (const [moment, calls] of Object.entries(expected))
      it(`${calls.length ? 'exactly this' : 'nothing'} at: ${moment}`, async () => {
        assert.deepEqual(await callsAt(moment, service), calls);
        assert.deepEqual(reported, []);
      });
  });

describe('Google', () => {
  const analytics = {use: 'google-analytics', purpose: 'analytics'};
  const ads = {use: 'google-ads', purpose: 'marketing'};

  /** The types that the last update granted, and how many updates there were. */
  const granted = async (services, choices, policy) => {
    const calls = [];
    const consent = await openPage({services, root: windowWith(calls), policy});
    consent.decide(choices);
    const updates = calls.filter(([, verb, what]) => verb === 'consent' && what === 'update');
    const types = Object.entries(updates.at(-1)[3]);
    assert.equal(types.length, 7);
    return [updates.length, ...types.filter(([, is]) => is === 'granted').map(([type]) => type)];
  };

  it('gets one update with all seven types for each decision, whatever it is about (4.1)', async () => {
    assert.deepEqual(await granted([analytics, ads], {analytics: true}), [
      1,
      'analytics_storage',
      'security_storage',
    ]);
    assert.deepEqual(await granted([analytics, ads], {marketing: true}), [
      1,
      'ad_storage',
      'ad_user_data',
      'ad_personalization',
      'security_storage',
    ]);
    assert.deepEqual(await granted([analytics], {preference: true}), [
      1,
      'functionality_storage',
      'personalization_storage',
      'security_storage',
    ]);
  });

  it('is told by the purposes that options name', async () => {
    const options = {analytics_storage: 'preference', ad_storage: 'nobody'};
    assert.deepEqual(await granted([{...analytics, options}], {preference: true}), [
      1,
      'analytics_storage',
      'functionality_storage',
      'personalization_storage',
      'security_storage',
    ]);
  });

  it('is told by the service’s own purpose where the policy has none of the category', async () => {
    const purposes = [
      {id: 'counting', category: 'preference', basis: 'consent'},
      {id: 'other', category: 'security', basis: 'consent'},
    ];
    const services = [{use: 'google-analytics', purpose: 'counting'}];
    assert.deepEqual(await granted(services, {counting: true}, {purposes}), [
      1,
      'analytics_storage',
      'functionality_storage',
      'personalization_storage',
      'security_storage',
    ]);
    assert.deepEqual(await granted(services, {other: true}, {purposes}), [1, 'security_storage']);
  });

  it('has its own switch thrown, by the id of the property', async () => {
    const root = {};
    const options = {id: 'G-1'};
    const consent = await openPage({services: [{...analytics, options}], root});
    consent.acceptAll();
    assert.equal(root['ga-disable-G-1'], false);
    consent.withdraw();
    assert.equal(root['ga-disable-G-1'], true);
  });

  it('hands links an identifier, or ads a click, only where options say so (C4)', async () => {
    const calls = [];
    const options = {ads_data_redaction: false, url_passthrough: true};
    await openPage({services: [{...ads, options}], root: windowWith(calls)});
    assert.deepEqual(calls.slice(1), [
      ['gtag', 'set', 'ads_data_redaction', false],
      ['gtag', 'set', 'url_passthrough', true],
    ]);
  });

  it('finds its data layer under the name that the site gave it', async () => {
    const root = {};
    await openPage({services: [{...analytics, options: {dataLayer: 'layer'}}], root});
    assert.equal(root.layer.length, 3);
    assert.equal(root.dataLayer, undefined);
  });
});

describe('Clarity and Meta', () => {
  const choose = async (use, purpose, choices, region) => {
    const calls = [];
    const services = [{use, purpose}];
    const consent = await openPage({services, root: windowWith(calls), region});
    calls.length = 0;
    consent.decide(choices);
    return calls;
  };

  it('Clarity hears of advertising from its own purpose', async () => {
    assert.deepEqual(await choose('clarity', 'analytics', {analytics: true}), [
      clarity('denied', 'granted'),
    ]);
    assert.deepEqual(await choose('clarity', 'analytics', {marketing: true}), [clarity('denied')]);
  });

  it('Meta’s data use is limited in the US where advertising is opted out of, and the pixel is not', async () => {
    const yes = {analytics: true, marketing: false};
    assert.deepEqual(await choose('meta-pixel', 'analytics', yes, 'US-CA'), [LDU, GRANT]);
    assert.deepEqual(await choose('meta-pixel', 'analytics', yes, 'DE'), [GRANT]);
  });
});

describe('Shopify and WordPress', () => {
  it('Shopify is not told what it knows', async () => {
    const calls = [];
    const root = windowWith(calls);
    const yes = {analytics: 'yes', marketing: 'yes', preferences: 'yes', sale_of_data: 'yes'};
    root.Shopify.customerPrivacy.currentVisitorConsent = () => yes;
    const consent = await openPage({services: [{use: 'shopify', purpose: 'essential'}], root});
    consent.acceptAll();
    assert.deepEqual(calls, []);
    consent.decide({marketing: false});
    assert.deepEqual(calls[0][1], {
      analytics: true,
      marketing: false,
      preferences: true,
      sale_of_data: false,
    });
  });

  it('Shopify’s API is asked for where it is not there', async () => {
    const calls = [];
    const features = [];
    const {Shopify} = windowWith(calls);
    const root = {
      Shopify: {
        loadFeatures(asked, callback) {
          features.push(...asked);
          Object.assign(root.Shopify, Shopify);
          callback();
        },
      },
    };
    const consent = await openPage({services: [{use: 'shopify', purpose: 'essential'}], root});
    consent.rejectAll();
    assert.deepEqual(features, [{name: 'consent-tracking-api', version: '0.1'}]);
    assert.deepEqual(calls, [shopify(false)]);
  });

  for (const [regime, type] of [
    ['opt-in', 'optin'],
    ['opt-out', 'optout'],
  ])
    it(`WordPress is told that this is an ${regime} site, without which everything is allowed`, async () => {
      const root = {};
      let heard = 0;
      const document = createDocument();
      document.addEventListener('wp_consent_type_defined', () => heard++, {once: true});
      const services = [{use: 'wordpress', purpose: 'essential'}];
      await openPage({services, root, policy: {regime}, document});
      assert.equal(root.wp_consent_type, type);
      assert.equal(heard, 1);
    });
});

describe('events of the data layer', () => {
  const services = [
    {use: 'data-layer-events', purpose: 'essential', options: {dataLayer: 'layer'}},
    {use: 'hotjar', purpose: 'analytics'},
    {use: 'plausible', purpose: 'analytics'},
  ];
  /** What each event said: who is enabled, disabled, unknown. */
  const told = (layer, prefix = 'consentGate') =>
    layer
      .splice(0)
      .map(({event, ...all}) => [
        event,
        ...['Purposes', 'Vendors'].flatMap((kind) =>
          ['Enabled', 'Disabled', 'Unknown'].map((state) => all[prefix + kind + state]),
        ),
      ]);
  const ASKED = 'preference,analytics,marketing,';
  const OTHERS = 'hotjar,plausible,';

  it('say who may run, in lists whose names end with a comma, at the start and at each decision', async () => {
    const root = {layer: []};
    const consent = await openPage({services, root});
    const own = 'data-layer-events,';
    const start = ['essential,', '', ASKED, own, '', OTHERS];
    assert.deepEqual(told(root.layer), [
      ['consentGate-ready', ...start],
      ['consentGate-consent', ...start],
    ]);
    consent.decide({analytics: true, marketing: false}, {except: ['hotjar']});
    const now = [
      'essential,analytics,',
      'marketing,',
      'preference,',
      `${own}plausible,`,
      'hotjar,',
      '',
    ];
    assert.deepEqual(told(root.layer), [
      ['consentGate-consent-changed', ...now],
      ['consentGate-consent', ...now],
    ]);
    // What has been said is not said again.
    consent.decide({analytics: true, marketing: false}, {except: ['hotjar']});
    assert.deepEqual(told(root.layer), []);
    consent.withdraw();
    const after = ['essential,', 'analytics,marketing,', 'preference,', own, OTHERS, ''];
    assert.deepEqual(told(root.layer)[0], ['consentGate-consent-changed', ...after]);
  });

  it('take a signal for a no', async () => {
    const root = {layer: []};
    await openPage({services, root, gpc: true});
    assert.deepEqual(told(root.layer)[0].slice(1, 4), ['essential,', ASKED, '']);
  });

  it('have the names that a container written for Didomi looks for', async () => {
    const root = {};
    const options = {prefix: 'didomi'};
    const consent = await openPage({services: [{...services[0], options}, services[1]], root});
    consent.acceptAll();
    assert.deepEqual(
      root.dataLayer.map(({event}) => event),
      ['didomi-ready', 'didomi-consent', 'didomi-consent-changed', 'didomi-consent'],
    );
    assert.equal(root.dataLayer[3].didomiVendorsEnabled, 'data-layer-events,hotjar,');
    assert.equal(root.dataLayer[3].didomiPurposesEnabled, `essential,${ASKED}`);
    assert.equal(root.dataLayer[0].didomiVendorsUnknown, 'hotjar,');
  });

  it('come after Google’s default, and what was told before a yes is not told again', async () => {
    const root = {};
    const [own] = services;
    const google = {use: 'google-tag-manager', purpose: 'analytics'};
    const consent = await openPage({services: [{...own, options: {}}, google], root});
    const names = () => root.dataLayer.map((each) => each.event ?? `${each[0]} ${each[1]}`);
    assert.deepEqual(names(), [
      ...['consent default', 'set ads_data_redaction', 'set url_passthrough'],
      ...['consentGate-ready', 'consentGate-consent'],
    ]);
    consent.acceptAll();
    assert.equal(names()[0], 'consent default');
    assert.deepEqual(
      names().filter((name) => name.startsWith('consentGate')),
      ['consentGate-consent-changed', 'consentGate-consent'],
    );
  });
});

describe('Segment’s middleware', () => {
  it('lets events through while they are allowed, with the decision on them, and none after', async () => {
    let middleware;
    const root = {analytics: {addSourceMiddleware: (each) => (middleware = each)}};
    const consent = await openPage({services: [{use: 'segment', purpose: 'analytics'}], root});
    const pass = () => {
      let passed;
      middleware({payload: {obj: {context: {page: 1}}}, next: (payload) => (passed = payload)});
      return passed && passed.obj.context;
    };
    assert.equal(pass(), null);
    consent.decide({analytics: true, marketing: false});
    assert.deepEqual(pass(), {
      page: 1,
      consent: {categoryPreferences: {preference: false, analytics: true, marketing: false}},
    });
    consent.withdraw();
    assert.equal(pass(), null);
  });
});
