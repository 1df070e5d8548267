import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.pirsch.io/ */
export const service: RegistryEntry = {
  id: 'pirsch',
  name: 'Pirsch',
  vendor: 'Emvi Software GmbH',
  country: 'DE',
  category: 'analytics',
  hosts: ['api.pirsch.io'],
  storage: [
    {
      kind: 'localStorage',
      name: 'disable_pirsch',
      description: {en: 'Remembers an objection to this service.'},
    },
  ],
};
