import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.rollbar.com/docs/javascript */
export const service: RegistryEntry = {
  id: 'rollbar',
  name: 'Rollbar',
  vendor: 'Rollbar, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['*.rollbar.com'],
};
