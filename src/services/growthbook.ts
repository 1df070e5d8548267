import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://docs.growthbook.io/lib/script-tag
 *
 * Self-hosted: the policy's own `hosts` name the server.
 */
export const service: RegistryEntry = {
  id: 'growthbook',
  name: 'GrowthBook',
  vendor: 'GrowthBook, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['cdn.growthbook.io'],
  storage: [
    {kind: 'cookie', name: 'gbuuid', duration: 'P400D', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'localStorage',
      name: 'gbFeaturesCache',
      description: {en: 'Keeps what was fetched, so that it is fetched less often.'},
    },
  ],
};
