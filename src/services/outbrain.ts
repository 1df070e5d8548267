import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.outbrain.com/privacy/ */
export const service: RegistryEntry = {
  id: 'outbrain',
  name: 'Outbrain',
  vendor: 'Outbrain Inc.',
  country: 'US',
  category: 'marketing',
  ownPurposes: true,
  hosts: ['*.outbrain.com', '*.outbrainimg.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'outbrain_dicbo_id',
      duration: 'P1D',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
    {
      kind: 'cookie',
      name: 'dicbo_id',
      duration: 'P1D',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
    {
      kind: 'localStorage',
      name: 'OB-USER-TOKEN',
      description: {en: 'Tells visitors apart for advertising.'},
    },
  ],
};
