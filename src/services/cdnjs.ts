import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://cdnjs.com/about */
export const service: RegistryEntry = {
  id: 'cdnjs',
  name: 'cdnjs',
  vendor: 'Cloudflare, Inc.',
  country: 'US',
  category: 'essential',
  hosts: ['cdnjs.cloudflare.com'],
};
