import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.adroll.com/ */
export const service: RegistryEntry = {
  id: 'adroll',
  name: 'AdRoll',
  vendor: 'NextRoll, Inc.',
  country: 'US',
  category: 'marketing',
  hosts: ['*.adroll.com'],
  storage: [
    {
      kind: 'cookie',
      name: '__adroll_fpc',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'cookie',
      name: '__ar_v4',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart for advertising.'},
    },
  ],
};
