import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://vimeo.com/cookie_policy
 *
 * Its cookies are on `vimeo.com`.
 */
export const service: RegistryEntry = {
  id: 'vimeo',
  name: 'Vimeo',
  vendor: 'Vimeo.com, Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['vimeo.com', '*.vimeo.com', '*.vimeocdn.com'],
};
