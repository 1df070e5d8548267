import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.kameleoon.com/ */
export const service: RegistryEntry = {
  id: 'kameleoon',
  name: 'Kameleoon',
  vendor: 'Kameleoon SAS',
  country: 'FR',
  category: 'analytics',
  hosts: ['*.kameleoon.com', '*.kameleoon.eu', '*.kameleoon.io'],
  storage: [
    {
      kind: 'cookie',
      name: 'kameleoonVisitorCode',
      duration: 'P380D',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'localStorage',
      name: 'kameleoon*',
      description: {en: 'Remembers which version of a page is shown.'},
    },
  ],
};
