import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developers.deezer.com/ */
export const service: RegistryEntry = {
  id: 'deezer',
  name: 'Deezer',
  vendor: 'Deezer S.A.',
  country: 'FR',
  category: 'preference',
  hosts: ['widget.deezer.com', '*.dzcdn.net'],
};
