import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.adyen.com/development-resources/cookies/ */
export const service: RegistryEntry = {
  id: 'adyen',
  name: 'Adyen',
  vendor: 'Adyen N.V.',
  country: 'NL',
  category: 'essential',
  hosts: ['*.adyen.com'],
  storage: [
    {
      kind: 'cookie',
      name: '_rp_uid',
      duration: 'P30D',
      description: {en: 'Recognises the device, to prevent fraud.'},
    },
  ],
};
