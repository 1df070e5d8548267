import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developers.giphy.com/docs/embed/ */
export const service: RegistryEntry = {
  id: 'giphy',
  name: 'GIPHY',
  vendor: 'Giphy, Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['*.giphy.com'],
};
