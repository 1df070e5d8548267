import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://support.google.com/campaignmanager/ */
export const service: RegistryEntry = {
  id: 'floodlight',
  name: 'Google Floodlight',
  vendor: 'Google Ireland Limited',
  country: 'IE',
  category: 'marketing',
  ownPurposes: true,
  hosts: ['ad.doubleclick.net', '*.fls.doubleclick.net', 'adservice.google.com/ddm/'],
  storage: [
    {
      kind: 'cookie',
      name: '_gcl_dc',
      duration: 'P90D',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
    {
      kind: 'cookie',
      name: 'FPGCLDC',
      duration: 'P90D',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
  ],
  calls: 'google',
};
