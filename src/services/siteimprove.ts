import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.siteimprove.com/ */
export const service: RegistryEntry = {
  id: 'siteimprove',
  name: 'Siteimprove',
  vendor: 'Siteimprove A/S',
  country: 'DK',
  category: 'analytics',
  hosts: ['siteimproveanalytics.com', '*.siteimproveanalytics.com', '*.siteimproveanalytics.io'],
  storage: [
    {
      kind: 'cookie',
      name: 'nmstat',
      duration: 'P1000D',
      description: {en: 'Tells visitors apart.'},
    },
  ],
};
