import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://support.freshchat.com/ */
export const service: RegistryEntry = {
  id: 'freshchat',
  name: 'Freshchat',
  vendor: 'Freshworks Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['*.freshchat.com', '*.freshworksapi.com'],
  storage: [
    {
      kind: 'cookie',
      name: '_fw_crm_v',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
  ],
};
