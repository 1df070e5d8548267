import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://embed.beatport.com/ */
export const service: RegistryEntry = {
  id: 'beatport',
  name: 'Beatport',
  vendor: 'Beatport LLC',
  country: 'US',
  category: 'preference',
  hosts: ['*.beatport.com'],
};
