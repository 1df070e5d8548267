import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net */
export const service: RegistryEntry = {
  id: 'jsdelivr',
  name: 'jsDelivr',
  vendor: 'Prospect One sp. z o.o.',
  country: 'PL',
  category: 'essential',
  hosts: ['cdn.jsdelivr.net'],
};
