import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.statsig.com/ */
export const service: RegistryEntry = {
  id: 'statsig',
  name: 'Statsig',
  vendor: 'Statsig, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: [
    '*.statsigapi.net',
    'statsigapi.net',
    '*.statsigcdn.com',
    '*.featureassets.org',
    '*.prodregistryv2.org',
  ],
  storage: [
    {kind: 'localStorage', name: 'statsig.*', description: {en: 'Tells visitors apart.'}},
    {kind: 'localStorage', name: 'STATSIG_*', description: {en: 'Tells visitors apart.'}},
  ],
};
