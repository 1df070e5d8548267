import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.qualtrics.com/support/ */
export const service: RegistryEntry = {
  id: 'qualtrics',
  name: 'Qualtrics',
  vendor: 'Qualtrics, LLC',
  country: 'US',
  category: 'analytics',
  hosts: ['*.qualtrics.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'QSI_*',
      duration: 'P6M',
      description: {en: 'Remembers which messages were shown.'},
    },
    {
      kind: 'cookie',
      name: 'QSIPopUnder_*',
      description: {en: 'Remembers which messages were shown.'},
    },
    {kind: 'cookie', name: 'QST', duration: 'P6M', description: {en: 'Tells visitors apart.'}},
    {kind: 'sessionStorage', name: 'QSI_*', description: {en: 'Holds the state of one tab.'}},
  ],
};
