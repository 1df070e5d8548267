import type {ServiceDefinition} from '../model/service.js';

/** See https://support.google.com/analytics/answer/11397207 */
export const service: ServiceDefinition = {
  id: 'google-analytics',
  name: 'Google Analytics',
  vendor: 'Google Ireland Limited',
  country: 'IE',
  ownPurposes: true,
  hosts: [
    'www.googletagmanager.com/gtag/',
    '*.google-analytics.com',
    'analytics.google.com',
    '*.analytics.google.com',
    'stats.g.doubleclick.net',
  ],
  storage: [
    {kind: 'cookie', name: '_ga', duration: 'P2Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: '_ga_*',
      duration: 'P2Y',
      description: {en: 'Keeps the state of a visit to one property.'},
    },
    {
      kind: 'cookie',
      name: '_gid',
      duration: 'P1D',
      description: {en: 'Tells visitors apart for a day (older versions).'},
    },
    {
      kind: 'cookie',
      name: '_gat',
      duration: 'PT1M',
      description: {en: 'Slows requests down (older versions).'},
    },
    {
      kind: 'cookie',
      name: '_gat_*',
      duration: 'PT1M',
      description: {en: 'Slows requests down (older versions).'},
    },
    {
      kind: 'cookie',
      name: '_dc_gtm_*',
      duration: 'PT1M',
      description: {en: 'Slows requests down when loaded by Tag Manager (older versions).'},
    },
    {
      kind: 'cookie',
      name: '_gali',
      duration: 'PT30S',
      description: {en: 'Remembers which link was followed.'},
    },
  ],
};
