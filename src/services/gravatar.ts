import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.gravatar.com/ */
export const service: RegistryEntry = {
  id: 'gravatar',
  name: 'Gravatar',
  vendor: 'Automattic Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['gravatar.com', '*.gravatar.com'],
};
