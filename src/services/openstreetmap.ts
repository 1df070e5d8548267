import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://osmfoundation.org/wiki/Privacy_Policy */
export const service: RegistryEntry = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  vendor: 'OpenStreetMap Foundation',
  country: 'GB',
  category: 'preference',
  hosts: [
    'tile.openstreetmap.org',
    '*.tile.openstreetmap.org',
    'nominatim.openstreetmap.org',
    'www.openstreetmap.org/export/',
  ],
};
