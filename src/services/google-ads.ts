import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://business.safety.google/adscookies/
 *
 * Where gtag.js is loaded for Google Ads alone, the policy's own `hosts` add `www.googletagmanager.com/gtag/`.
 */
export const service: RegistryEntry = {
  id: 'google-ads',
  name: 'Google Ads',
  vendor: 'Google Ireland Limited',
  country: 'IE',
  category: 'marketing',
  ownPurposes: true,
  hosts: [
    'www.googleadservices.com',
    'googleads.g.doubleclick.net',
    'bid.g.doubleclick.net',
    'td.doubleclick.net',
    'pagead2.googlesyndication.com/ccm/',
    'www.google.com/ads/',
    'www.google.com/ccm/',
    'www.google.com/pagead/',
    'www.google.com/rmkt/',
    'google.com/ccm/',
    'google.com/pagead/',
  ],
  storage: [
    {
      kind: 'cookie',
      name: '_gcl_au',
      duration: 'P90D',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'cookie',
      name: '_gcl_aw',
      duration: 'P90D',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
    {
      kind: 'cookie',
      name: '_gcl_gb',
      duration: 'P90D',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
    {
      kind: 'cookie',
      name: '_gcl_gf',
      duration: 'P90D',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
    {
      kind: 'cookie',
      name: '_gcl_gs',
      duration: 'P90D',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
    {
      kind: 'cookie',
      name: '_gcl_ha',
      duration: 'P90D',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
    {
      kind: 'cookie',
      name: '_gac_*',
      duration: 'P90D',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
    {
      kind: 'localStorage',
      name: '_gcl_ls',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
    {
      kind: 'cookie',
      name: 'FPAU',
      duration: 'P90D',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'cookie',
      name: 'FPGCLAW',
      duration: 'P90D',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
    {
      kind: 'cookie',
      name: 'FPGCLGB',
      duration: 'P90D',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
    {
      kind: 'cookie',
      name: 'FPGCLGS',
      duration: 'P90D',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
    {
      kind: 'cookie',
      name: 'FPGSID',
      duration: 'PT30M',
      description: {en: 'Keeps one visit together.'},
    },
  ],
  calls: 'google',
};
