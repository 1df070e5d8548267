import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.statsig.com/infrastructure/statsig_domains */
export const service: RegistryEntry = {
  id: 'statsig',
  name: 'Statsig',
  vendor: 'Statsig, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: [
    'cdn.jsdelivr.net/npm/@statsig/',
    '*.statsig.com',
    '*.statsigcdn.com',
    'statsigapi.net',
    '*.statsigapi.net',
    'featuregates.org',
    'featureassets.org',
    '*.featureassets.org',
    'assetsconfigcdn.org',
    'prodregistryv2.org',
    '*.prodregistryv2.org',
    'beyondwickedmapping.org',
  ],
  storage: [
    {
      kind: 'cookie',
      name: 'statsig.stable_id.*',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {kind: 'localStorage', name: 'statsig.*', description: {en: 'Tells visitors apart.'}},
    {kind: 'localStorage', name: 'STATSIG_*', description: {en: 'Tells visitors apart.'}},
  ],
};
