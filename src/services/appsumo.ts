import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://appsumo.com/privacy/ */
export const service: RegistryEntry = {
  id: 'appsumo',
  name: 'AppSumo',
  vendor: 'Sumo Group, Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['appsumo.com', '*.appsumo.com'],
};
