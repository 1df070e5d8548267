import type {ServiceDefinition} from '../model/service.js';

/** See https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management */
export const service: ServiceDefinition = {
  id: 'amplitude',
  name: 'Amplitude',
  vendor: 'Amplitude, Inc.',
  country: 'US',
  hosts: ['*.amplitude.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'AMP_*',
      duration: 'P1Y',
      description: {en: 'Tells devices and visits apart, and remembers campaigns.'},
    },
    {
      kind: 'localStorage',
      name: 'AMP_*',
      description: {en: 'Holds what could not be sent yet, and settings.'},
    },
    {
      kind: 'localStorage',
      name: 'amplitude_*',
      description: {en: 'Holds what could not be sent yet (older versions).'},
    },
    {kind: 'sessionStorage', name: 'AMP_*', description: {en: 'Holds the state of one tab.'}},
    {kind: 'indexedDB', name: 'AMP*', description: {en: 'Holds what could not be sent yet.'}},
  ],
  calls: 'amplitude',
};
