import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.mixcloud.com/developers/widget/ */
export const service: RegistryEntry = {
  id: 'mixcloud',
  name: 'Mixcloud',
  vendor: 'Mixcloud Limited',
  country: 'GB',
  category: 'preference',
  hosts: ['www.mixcloud.com', 'widget.mixcloud.com', 'player-widget.mixcloud.com'],
};
