import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://statcounter.com/ */
export const service: RegistryEntry = {
  id: 'statcounter',
  name: 'Statcounter',
  vendor: 'Statcounter',
  country: 'IE',
  category: 'analytics',
  hosts: ['*.statcounter.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'sc_is_visitor_unique',
      duration: 'P2Y',
      description: {en: 'Tells visitors apart.'},
    },
  ],
};
