import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.braze.com/docs/developer_guide/storage/?tab=web */
export const service: RegistryEntry = {
  id: 'braze',
  name: 'Braze',
  vendor: 'Braze, Inc.',
  country: 'US',
  category: 'marketing',
  hosts: ['js.appboycdn.com', '*.braze.com', '*.braze.eu'],
  storage: [
    {
      kind: 'cookie',
      name: 'ab.storage.*',
      duration: 'P400D',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'localStorage',
      name: 'ab.storage.*',
      duration: 'P400D',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: 'ab.optOut',
      duration: 'P400D',
      description: {en: 'Remembers an objection to this service.'},
    },
    {kind: 'cookie', name: 'ab._gd', description: {en: 'Finds the domain to store cookies on.'}},
  ],
};
