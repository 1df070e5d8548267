import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developer.squareup.com/docs/web-payments/overview */
export const service: RegistryEntry = {
  id: 'square',
  name: 'Square',
  vendor: 'Block, Inc.',
  country: 'US',
  category: 'essential',
  hosts: ['*.squarecdn.com', '*.squareup.com'],
};
