import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.inspectlet.com/ */
export const service: RegistryEntry = {
  id: 'inspectlet',
  name: 'Inspectlet',
  vendor: 'Inspectlet',
  country: 'US',
  category: 'analytics',
  hosts: ['*.inspectlet.com'],
  storage: [
    {
      kind: 'cookie',
      name: '__insp_*',
      duration: 'P1Y',
      description: {en: 'Joins pages into one recording.'},
    },
  ],
};
