import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.smartlook.com/ */
export const service: RegistryEntry = {
  id: 'smartlook',
  name: 'Smartlook',
  vendor: 'Smartlook.com, s.r.o.',
  country: 'CZ',
  category: 'analytics',
  hosts: ['*.smartlook.com', '*.smartlook.cloud'],
  storage: [
    {kind: 'cookie', name: 'SL_C_*', duration: 'P13M', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'localStorage',
      name: 'SL_C_*',
      duration: 'P13M',
      description: {en: 'Tells visitors apart.'},
    },
  ],
};
