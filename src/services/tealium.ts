import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.tealium.com/iq-tag-management/data-layer/cookies/ */
export const service: RegistryEntry = {
  id: 'tealium',
  name: 'Tealium iQ Tag Management',
  vendor: 'Tealium Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['tags.tiqcdn.com', 'tags.tiqcdn.cn', 'tags-eu.tiqcdn.com', '*.tealiumiq.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'utag_main',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: 'utag_main_*',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
  ],
  loader: {src: 'https://tags.tiqcdn.com/utag/{account}/{profile}/{environment}/utag.js'},
};
