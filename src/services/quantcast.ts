import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.quantcast.com/legal/privacy-center/ */
export const service: RegistryEntry = {
  id: 'quantcast',
  name: 'Quantcast',
  vendor: 'Quantcast Corp.',
  country: 'US',
  category: 'marketing',
  hosts: ['*.quantserve.com', '*.quantcount.com'],
  storage: [
    {
      kind: 'cookie',
      name: '__qca',
      duration: 'P13M',
      description: {en: 'Tells visitors apart for advertising.'},
    },
  ],
};
