import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://bandcamp.com/help */
export const service: RegistryEntry = {
  id: 'bandcamp',
  name: 'Bandcamp',
  vendor: 'Bandcamp, Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['bandcamp.com/EmbeddedPlayer/', '*.bcbits.com'],
};
