import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://quoraadsupport.zendesk.com/hc/en-us/articles/115010303387 */
export const service: RegistryEntry = {
  id: 'quora-pixel',
  name: 'Quora Pixel',
  vendor: 'Quora, Inc.',
  country: 'US',
  category: 'marketing',
  hosts: ['a.quora.com', 'q.quora.com'],
};
