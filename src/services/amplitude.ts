import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management */
export const service: RegistryEntry = {
  id: 'amplitude',
  name: 'Amplitude',
  vendor: 'Amplitude, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['*.amplitude.com'],
  storage: [
    {kind: 'cookie', name: 'AMP_*', duration: 'P1Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: 'amplitude_id_*',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: 'amplitude_cookie_test*',
      description: {en: 'Checks whether something can be stored.'},
    },
    {
      kind: 'cookie',
      name: 'amplitude_test*',
      description: {en: 'Checks whether something can be stored.'},
    },
    {kind: 'localStorage', name: 'AMP_*', description: {en: 'Holds what could not be sent yet.'}},
    {
      kind: 'localStorage',
      name: 'amplitude_*',
      description: {en: 'Holds what could not be sent yet.'},
    },
    {kind: 'sessionStorage', name: 'AMP_*', description: {en: 'Holds the state of one tab.'}},
    {kind: 'indexedDB', name: 'AMP_*', description: {en: 'Holds what could not be sent yet.'}},
  ],
  calls: 'amplitude',
};
