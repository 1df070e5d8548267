/** A pattern matches what its service does, and nothing of anybody else. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {registry, storageOf} from './support/registry.mjs';
import {source} from './support/source.mjs';

const {createMatchHost} = await source('gate/match-host');
const {matchesName} = await source('gate/matches-name');

/** The wider service, the one whose requests or items it takes too, and why that is right. */
const SHARED_HOSTS = {
  'facebook-sdk meta-pixel':
    'one host serves both files, under a path that begins with the language',
  'meta-pixel facebook-sdk': 'the same',
  'google-tag-manager google-analytics': 'gtag.js is a container too; the longer pattern decides',
  'google-ads google-adsense': 'advertisements are asked for where clicks are counted',
  'google-adsense google-ads': 'the longer pattern decides',
  'adobe-analytics adobe-target': 'the longer pattern decides',
  'jsdelivr snowplow': 'the longer pattern decides',
  'jsdelivr statsig': 'the longer pattern decides',
};
const SHARED_ITEMS = {
  'amplitude google-analytics': 'AMP_TOKEN is of AMP pages, which have no Amplitude of this kind',
  'matomo piwik-pro': 'once one product',
  'piwik-pro matomo': 'once one product',
};

/** Hosts on which there is more than one thing: a pattern for them has a path. */
const NEEDS_PATH = [
  'google.com',
  'www.google.com',
  'docs.google.com',
  'apis.google.com',
  'www.gstatic.com',
  'ssl.gstatic.com',
  'www.facebook.com',
  'www.linkedin.com',
  'www.redditstatic.com',
  's.pinimg.com',
  't.co',
  'yastatic.net',
  'adservice.google.com',
];

/** Domains that are many people's: no wildcard may stand before them. */
const ANYBODYS = [
  'akamaihd.net',
  'amazonaws.com',
  'appspot.com',
  'azureedge.net',
  'bing.com',
  'cloudflare.com',
  'cloudfront.net',
  'doubleclick.net',
  'facebook.com',
  'fastly.net',
  'firebaseapp.com',
  'g.doubleclick.net',
  'github.io',
  'google.com',
  'googleapis.com',
  'gstatic.com',
  'jsdelivr.net',
  'linkedin.com',
  'live.com',
  'microsoft.com',
  'myshopify.com',
  'netlify.app',
  'pages.dev',
  'reddit.com',
  'storage.googleapis.com',
  'twitter.com',
  'vercel.app',
  'wordpress.com',
  'workers.dev',
  'x.com',
  'yandex.ru',
];

/** What sites call things of their own. */
const OWN_NAMES = [
  ...['session', 'sessionid', 'session_id', 'session_token', '_session', 'token', 'auth', 'user'],
  ...['theme', 'mmx_theme', 'lang', 'locale', 'language', 'currency', 'country', 'cart', 'Cart'],
  ...[
    'basket',
    'wishlist',
    'settings',
    'preferences',
    'uid',
    'uuid',
    'id',
    'visitor',
    'visitor_id',
  ],
  ...['csrf_token', 'XSRF-TOKEN', 'PHPSESSID', 'JSESSIONID', 'connect.sid', 'cookie_consent'],
  ...['consent', 'debug', 'test', 'test_cookie', 'queue', 'cache', 'state', 'sidebar', 'volume'],
  ...['_gallery', '_games', '_gap', '_gat1', '_gidget', '_fbpage', '_scidata', '_hpage', '_pkg'],
  ...['ampere', 'AMPLIFIER', 'mp3', 'mps', 'phone', 'ph', 'ajs', 'mbox2', 's_code', 'rl', '_hello'],
  ...[
    'intercom',
    'crisp',
    'drift',
    'driftwood',
    'sb-theme',
    'fs_settings',
    'tt_theme',
    'tkn',
    'aid',
  ],
];

/** @param {string} pattern */
const partsOf = (pattern) => {
  const [, host = '', path = ''] = /^([^/]*)(.*)$/.exec(pattern) ?? [];
  return {host, path};
};

/** Whether everything, or something, that `narrow` means is meant by `wide`. */
const covers = (/** @type {string} */ wide, /** @type {string} */ narrow) => {
  const a = partsOf(wide);
  const b = partsOf(narrow);
  const host = b.host.replace(/^\*/, 'any');
  const isHost = a.host === b.host || (a.host.startsWith('*') && host.endsWith(a.host.slice(1)));
  return isHost && b.path.startsWith(a.path);
};

/** Pairs of different services for which something holds. */
const pairs = (/** @type {(a: any, b: any) => boolean} */ holds) =>
  registry.flatMap((a) =>
    registry.filter((b) => a !== b && holds(a.entry, b.entry)).map((b) => `${a.id} ${b.id}`),
  );

describe('hosts', () => {
  it('of one service are not those of another, but where that is meant', () => {
    const found = pairs((a, b) =>
      a.hosts.some((/** @type {string} */ wide) =>
        b.hosts.some((/** @type {string} */ narrow) => covers(wide, narrow)),
      ),
    );
    const told =
      'A host of two services. Narrow it, or say in SHARED_HOSTS above why both have it.';
    const meant = Object.keys(SHARED_HOSTS);
    assert.deepEqual(
      found.filter((pair) => !meant.includes(pair)),
      [],
      told,
    );
    assert.deepEqual(
      meant.filter((pair) => !found.includes(pair)),
      [],
      'These share no host now.',
    );
  });

  it('are not those of everybody', () => {
    const faults = registry.flatMap(({id, entry}) =>
      entry.hosts
        .filter((pattern) => {
          const {host, path} = partsOf(pattern);
          const base = host.replace(/^\*\./, '');
          return host !== base
            ? ANYBODYS.includes(base) || base.split('.').length < 2
            : NEEDS_PATH.includes(host) && path.length < 2;
        })
        .map((pattern) => `${id}: ${pattern}`),
    );
    assert.deepEqual(faults, []);
  });

  it('of a service are named once', () => {
    for (const {id, entry} of registry) {
      const twice = entry.hosts.filter((narrow) =>
        entry.hosts.some((wide) => wide !== narrow && covers(wide, narrow)),
      );
      assert.deepEqual(twice, [], id);
      assert.equal(new Set(entry.hosts).size, entry.hosts.length, id);
    }
  });

  for (const [url, expected] of Object.entries({
    'https://www.googletagmanager.com/gtag/js?id=G-1': ['google-analytics'],
    'https://www.googletagmanager.com/gtm.js?id=GTM-1': ['google-tag-manager'],
    'https://www.google.com/recaptcha/api.js': ['recaptcha'],
    'https://www.google.com/maps/embed?pb=1': ['google-maps'],
    'https://www.google.com/search?q=1': [],
    'https://fonts.googleapis.com/css2?family=Inter': ['google-fonts'],
    'https://www.facebook.com/tr?id=1': ['meta-pixel'],
    'https://www.facebook.com/somebody': [],
    'https://region1.google-analytics.com/g/collect': ['google-analytics'],
    'https://challenges.cloudflare.com/turnstile/v0/api.js': ['cloudflare-turnstile'],
    'https://www.clarity.ms/tag/1': ['clarity'],
    'https://bat.bing.com/bat.js': ['microsoft-uet'],
    'https://assets.adobedtm.com/1/launch.min.js': ['adobe-tags'],
    'https://acme.tt.omtrdc.net/m2': ['adobe-target'],
  }))
    it(`${url} is ${expected.join(', ') || 'nobody’s'}`, () => {
      const services = registry.map(({entry}) => ({...entry, purpose: 'test'}));
      const found = createMatchHost(services)(new URL(url)).map(({id}) => id);
      assert.deepEqual(found, expected);
    });
});

/** What must be gone after a withdrawal, as vendors' pages name it. */
const OWNED = {
  'google-analytics':
    '_ga _ga_ABC123 _gid _gat _gat_UA-1-1 _gat_gtag_UA_1_1 _dc_gtm_UA-1-1 _gali AMP_TOKEN __utma __utmb __utmc __utmt __utmv __utmx __utmxx __utmz FPID FPLC',
  'google-ads': '_gcl_au _gcl_aw _gcl_gb _gcl_gf _gcl_gs _gcl_ha _gac_UA-1-1 _gac_gb_1',
  floodlight: '_gcl_dc',
  'google-adsense': '__gads __gpi __eoi',
  'microsoft-uet': '_uetsid _uetvid _uetmsclkid',
  clarity: '_clck _clsk',
  'meta-pixel': '_fbp _fbc',
  tiktok: '_ttp _tt_enable_cookie',
  'linkedin-insight': 'li_fat_id li_giant ln_or',
  'pinterest-tag': '_pin_unauth _epik _derived_epik',
  'snap-pixel': '_scid _scid_r',
  'reddit-pixel': '_rdt_uuid',
  'x-pixel': '_twclid',
  criteo: 'cto_bundle cto_tld_test',
  matomo:
    '_pk_id.1.1fff _pk_ses.1.1fff _pk_ref.1.1fff _pk_cvar.1.1fff _pk_hsr.1.1fff _pk_testcookie.1.1fff mtm_consent mtm_cookie_consent mtm_consent_removed',
  'piwik-pro':
    '_pk_id.1.1fff _pk_ses.1.1fff stg_last_interaction stg_returning_visitor ppms_privacy_1',
  posthog: 'ph_phc_1_posthog __ph_opt_in_out_phc_1',
  mixpanel: 'mp_1_mixpanel __mp_opt_in_out_1',
  amplitude: 'AMP_0123456789 AMP_MKTG_0123456789 AMP_TEST AMP_TLDTEST amplitude_id_1',
  segment: 'ajs_anonymous_id ajs_user_id ajs_group_id',
  hotjar: '_hjSessionUser_1 _hjSession_1 _hjid _hjFirstSeen _hjAbsoluteSessionInProgress',
  heap: '_hp2_id.1 _hp2_ses_props.1 _hp2_props.1',
  fullstory: 'fs_uid fs_lua',
  hubspot: '__hstc hubspotutk __hssc __hssrc messagesUtk',
  marketo: '_mkto_trk',
  salesforce: 'visitor_id413862 visitor_id413862-hash pi_opt_in413862',
  'adobe-analytics': 's_cc s_sq s_vi s_fid s_ecid AMCV_1%40AdobeOrg AMCVS_1%40AdobeOrg',
  'yandex-metrica': '_ym_uid _ym_d _ym_isad _ym_visorc',
  'baidu-tongji': 'Hm_lvt_1 Hm_lpvt_1',
  shopify: '_shopify_y _shopify_s _y _s',
  stripe: '__stripe_mid __stripe_sid',
  vwo: '_vwo_uuid _vwo_uuid_v2 _vis_opt_exp_1_combi',
  optimizely: 'optimizelyEndUserId',
  intercom: 'intercom-id-abc intercom-session-abc intercom-device-id-abc',
  crisp: 'crisp-client/session/abc',
};

describe('storage', () => {
  for (const [id, names] of Object.entries(OWNED))
    it(`of ${id} is all declared`, () => {
      const entry = registry.find((each) => each.id === id)?.entry;
      const cookies = storageOf(entry).filter(({kind}) => kind === 'cookie');
      const missing = names
        .split(' ')
        .filter((name) => !cookies.some((item) => matchesName(item, name)));
      assert.deepEqual(missing, []);
    });

  it('is not what sites call things of their own', () => {
    const found = registry.flatMap(({id, entry}) =>
      storageOf(entry).flatMap((item) =>
        OWN_NAMES.filter((name) => matchesName(item, name)).map(
          (name) => `${id}: ${item.name} takes ${name}`,
        ),
      ),
    );
    assert.deepEqual(found, []);
  });

  it('of one service is not that of another, but where that is meant', () => {
    const found = pairs((a, b) =>
      storageOf(a).some((item) =>
        storageOf(b).some(
          ({kind, name}) => kind === item.kind && matchesName(item, name.replaceAll('*', 'x1')),
        ),
      ),
    );
    assert.deepEqual(found.sort(), Object.keys(SHARED_ITEMS).sort());
  });

  it('is named by patterns that have a beginning of their own', () => {
    // Names of these go on without a separator.
    const known = ['_hj*', '__mp*'];
    const faults = registry.flatMap(({id, entry}) =>
      storageOf(entry)
        .filter(({kind, name}) => {
          // A service worker's is a path, and may be in any folder.
          const own = kind === 'serviceWorker' ? name.replace(/^\*?.*\//, '') : name;
          const [start = ''] = own.split('*');
          const letters = own.replaceAll('*', '').length;
          return (
            name.includes('*') &&
            !known.includes(name) &&
            (start.length < 3 || (letters < 5 && /[a-z0-9]$/i.test(start)))
          );
        })
        .map(({name}) => `${id}: ${name}`),
    );
    assert.deepEqual(faults, []);
  });
});
