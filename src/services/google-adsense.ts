import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://business.safety.google/adscookies/ */
export const service: RegistryEntry = {
  id: 'google-adsense',
  name: 'Google AdSense and Ad Manager',
  vendor: 'Google Ireland Limited',
  country: 'IE',
  category: 'marketing',
  ownPurposes: true,
  hosts: [
    '*.googlesyndication.com',
    '*.adtrafficquality.google',
    'securepubads.g.doubleclick.net',
    'pubads.g.doubleclick.net',
    'googleads.g.doubleclick.net/pagead/ads',
    'fundingchoicesmessages.google.com',
  ],
  storage: [
    {
      kind: 'cookie',
      name: '__gads',
      duration: 'P13M',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'cookie',
      name: '__gpi',
      duration: 'P13M',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'cookie',
      name: '__gpi_optout',
      duration: 'P13M',
      description: {en: 'Remembers an objection to this service.'},
    },
    {
      kind: 'cookie',
      name: '__gsas',
      duration: 'P3M',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'cookie',
      name: '__eoi',
      duration: 'P6M',
      description: {en: 'Recognises the device, to prevent fraud.'},
    },
    {
      kind: 'cookie',
      name: 'GoogleAdServingTest',
      description: {en: 'Checks whether something can be stored.'},
    },
    {
      kind: 'cookie',
      name: 'pm_sess',
      duration: 'PT30M',
      description: {en: 'Recognises one visit, to prevent fraud.'},
    },
    {
      kind: 'cookie',
      name: 'pm_sess_*',
      duration: 'PT30M',
      description: {en: 'Recognises one visit, to prevent fraud.'},
    },
    {
      kind: 'cookie',
      name: 'aboutads_sess*',
      duration: 'PT30M',
      description: {en: 'Recognises one visit, to prevent fraud.'},
    },
    {
      kind: 'cookie',
      name: 'ACLK_DATA',
      duration: 'PT5M',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
    {
      kind: 'cookie',
      name: 'GED_PLAYLIST_ACTIVITY',
      description: {en: 'Remembers which link was followed.'},
    },
    {
      kind: 'cookie',
      name: 'FCCDCF',
      duration: 'P13M',
      description: {en: 'Remembers what was chosen about privacy.'},
    },
    {
      kind: 'cookie',
      name: 'FCNEC',
      duration: 'P13M',
      description: {en: 'Remembers what was chosen about privacy.'},
    },
  ],
  loader: {
    src: 'https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client={id}',
    attributes: {crossorigin: 'anonymous'},
  },
};
