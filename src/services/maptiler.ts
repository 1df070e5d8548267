import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.maptiler.com/cloud/ */
export const service: RegistryEntry = {
  id: 'maptiler',
  name: 'MapTiler',
  vendor: 'MapTiler AG',
  country: 'CH',
  category: 'preference',
  hosts: ['*.maptiler.com'],
};
