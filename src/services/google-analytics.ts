import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://support.google.com/analytics/answer/11397207
 *
 * `FPID` and `FPLC` are a tagging server's. Where there is one, the policy's own `hosts` name it.
 */
export const service: RegistryEntry = {
  id: 'google-analytics',
  name: 'Google Analytics',
  vendor: 'Google Ireland Limited',
  country: 'IE',
  category: 'analytics',
  ownPurposes: true,
  hosts: [
    'www.googletagmanager.com/gtag/',
    '*.google-analytics.com',
    'analytics.google.com',
    '*.analytics.google.com',
    'stats.g.doubleclick.net',
    'www.google.com/g/collect',
  ],
  storage: [
    {kind: 'cookie', name: '_ga', duration: 'P2Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: '_ga_*',
      duration: 'P2Y',
      description: {en: 'Keeps one visit together.'},
    },
    {kind: 'cookie', name: '_gid', duration: 'P1D', description: {en: 'Tells visitors apart.'}},
    {kind: 'cookie', name: '_gat', duration: 'PT1M', description: {en: 'Slows requests down.'}},
    {kind: 'cookie', name: '_gat_*', duration: 'PT1M', description: {en: 'Slows requests down.'}},
    {
      kind: 'cookie',
      name: '_dc_gtm_*',
      duration: 'PT1M',
      description: {en: 'Slows requests down.'},
    },
    {
      kind: 'cookie',
      name: '_gali',
      duration: 'PT30S',
      description: {en: 'Remembers which link was followed.'},
    },
    {
      kind: 'cookie',
      name: 'AMP_TOKEN',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {kind: 'cookie', name: '__utma', duration: 'P2Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: '__utmb',
      duration: 'PT30M',
      description: {en: 'Keeps one visit together.'},
    },
    {kind: 'cookie', name: '__utmc', description: {en: 'Keeps one visit together.'}},
    {kind: 'cookie', name: '__utmt', duration: 'PT10M', description: {en: 'Slows requests down.'}},
    {
      kind: 'cookie',
      name: '__utmt_*',
      duration: 'PT10M',
      description: {en: 'Slows requests down.'},
    },
    {
      kind: 'cookie',
      name: '__utmv',
      duration: 'P2Y',
      description: {en: 'Holds variables of one visit.'},
    },
    {
      kind: 'cookie',
      name: '__utmx',
      duration: 'P18M',
      description: {en: 'Remembers which version of a page is shown.'},
    },
    {
      kind: 'cookie',
      name: '__utmxx',
      duration: 'P18M',
      description: {en: 'Remembers which version of a page is shown.'},
    },
    {
      kind: 'cookie',
      name: '__utmz',
      duration: 'P6M',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {kind: 'cookie', name: 'FPID', duration: 'P2Y', description: {en: 'Tells visitors apart.'}},
    {kind: 'cookie', name: 'FPLC', duration: 'PT20H', description: {en: 'Tells visitors apart.'}},
  ],
  calls: 'google',
  loader: {
    src: 'https://www.googletagmanager.com/gtag/js?id={id}',
    stub: {name: 'gtag', to: 'dataLayer'},
    commands: [
      ['js', '{now}'],
      ['config', '{id}'],
    ],
  },
};
