import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.dealfront.com/ */
export const service: RegistryEntry = {
  id: 'leadfeeder',
  name: 'Dealfront Leadfeeder',
  vendor: 'Liidio Oy',
  country: 'FI',
  category: 'marketing',
  hosts: ['*.lfeeder.com', '*.leadfeeder.com'],
  storage: [
    {kind: 'cookie', name: '_lfa', duration: 'P2Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'localStorage',
      name: '_lfa',
      duration: 'P2Y',
      description: {en: 'Tells visitors apart.'},
    },
  ],
};
