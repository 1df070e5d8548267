import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://fontawesome.com/privacy */
export const service: RegistryEntry = {
  id: 'font-awesome',
  name: 'Font Awesome',
  vendor: 'Fonticons, Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['*.fontawesome.com'],
};
