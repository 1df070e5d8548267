import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.logrocket.com/reference/cookies */
export const service: RegistryEntry = {
  id: 'logrocket',
  name: 'LogRocket',
  vendor: 'LogRocket, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: [
    '*.logrocket.io',
    '*.logrocket.com',
    '*.lr-ingest.io',
    '*.lr-ingest.com',
    '*.lr-in.com',
    '*.lr-in-prod.com',
    '*.lr-intake.com',
  ],
  storage: [
    {
      kind: 'cookie',
      name: '_lr_tabs_*',
      duration: 'P1D',
      description: {en: 'Joins pages into one recording.'},
    },
    {
      kind: 'cookie',
      name: '_lr_hb_*',
      duration: 'P1D',
      description: {en: 'Joins pages into one recording.'},
    },
    {kind: 'cookie', name: '_lr_uf_*', duration: 'P1Y', description: {en: 'Tells visitors apart.'}},
  ],
};
