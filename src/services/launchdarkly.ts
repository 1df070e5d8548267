import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://launchdarkly.com/docs/ */
export const service: RegistryEntry = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  vendor: 'Catamorphic, Co.',
  country: 'US',
  category: 'preference',
  hosts: ['*.launchdarkly.com'],
  storage: [
    {
      kind: 'localStorage',
      name: 'ld:*',
      description: {en: 'Keeps what was fetched, so that it is fetched less often.'},
    },
  ],
};
