import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.comscore.com/About/Privacy */
export const service: RegistryEntry = {
  id: 'comscore',
  name: 'Comscore',
  vendor: 'comScore, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['*.scorecardresearch.com'],
};
