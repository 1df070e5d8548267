import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://documentation.onesignal.com/ */
export const service: RegistryEntry = {
  id: 'onesignal',
  name: 'OneSignal',
  vendor: 'OneSignal, Inc.',
  country: 'US',
  category: 'marketing',
  hosts: ['*.onesignal.com'],
  storage: [
    {
      kind: 'localStorage',
      name: 'onesignal-*',
      description: {en: 'Remembers which messages were shown.'},
    },
    {kind: 'localStorage', name: 'os_pageViews', description: {en: 'Counts pages.'}},
    {
      kind: 'indexedDB',
      name: 'ONE_SIGNAL_SDK_DB',
      description: {en: 'Holds settings of this service.'},
    },
    // It is on the site's own host, at the root or in a folder: https://documentation.onesignal.com/docs/onesignal-service-worker
    {
      kind: 'serviceWorker',
      name: '*/OneSignalSDK*',
      description: {en: 'Remembers which messages were shown.'},
    },
  ],
};
