import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developers.pinterest.com/ */
export const service: RegistryEntry = {
  id: 'pinterest-embed',
  name: 'Pinterest widgets',
  vendor: 'Pinterest Europe Limited',
  country: 'IE',
  category: 'preference',
  ownPurposes: true,
  hosts: ['assets.pinterest.com', 'widgets.pinterest.com', 'log.pinterest.com', 'i.pinimg.com'],
};
