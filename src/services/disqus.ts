import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.disqus.com/ */
export const service: RegistryEntry = {
  id: 'disqus',
  name: 'Disqus',
  vendor: 'Disqus, Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['*.disqus.com', 'disqus.com', '*.disquscdn.com'],
};
