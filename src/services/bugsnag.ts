import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.bugsnag.com/platforms/javascript/ */
export const service: RegistryEntry = {
  id: 'bugsnag',
  name: 'Bugsnag',
  vendor: 'SmartBear Software, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['*.bugsnag.com', 'd2wy8f7a9ursnm.cloudfront.net'],
  storage: [
    {
      kind: 'localStorage',
      name: 'bugsnag-anonymous-id',
      description: {en: 'Tells visitors apart.'},
    },
  ],
};
