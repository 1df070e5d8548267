import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://usefathom.com/ */
export const service: RegistryEntry = {
  id: 'fathom',
  name: 'Fathom Analytics',
  vendor: 'Conva Ventures Inc.',
  country: 'CA',
  category: 'analytics',
  hosts: ['*.usefathom.com'],
  storage: [
    {
      kind: 'localStorage',
      name: 'blockFathomTracking',
      description: {en: 'Remembers an objection to this service.'},
    },
  ],
  loader: {src: 'https://cdn.usefathom.com/script.js', attributes: {'data-site': '{id}'}},
};
