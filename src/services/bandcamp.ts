import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://get.bandcamp.help/hc/en-us/articles/23020690818199 */
export const service: RegistryEntry = {
  id: 'bandcamp',
  name: 'Bandcamp',
  vendor: 'Bandcamp, Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['bandcamp.com/EmbeddedPlayer/', '*.bcbits.com'],
};
