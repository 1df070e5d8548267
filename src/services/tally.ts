import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://tally.so/help */
export const service: RegistryEntry = {
  id: 'tally',
  name: 'Tally',
  vendor: 'Tally BV',
  country: 'BE',
  category: 'preference',
  hosts: ['tally.so'],
};
