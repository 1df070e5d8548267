import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.quora.com/business/ */
export const service: RegistryEntry = {
  id: 'quora-pixel',
  name: 'Quora Pixel',
  vendor: 'Quora, Inc.',
  country: 'US',
  category: 'marketing',
  hosts: ['a.quora.com', 'q.quora.com'],
};
