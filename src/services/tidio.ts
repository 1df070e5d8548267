import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.tidio.com/hc/en-us/articles/5389795142812 */
export const service: RegistryEntry = {
  id: 'tidio',
  name: 'Tidio',
  vendor: 'Tidio LLC',
  country: 'US',
  category: 'preference',
  hosts: ['*.tidio.co', '*.tidio.com', '*.tidiochat.com'],
  storage: [
    {
      kind: 'localStorage',
      name: 'tidio_state_*',
      description: {en: 'Keeps a conversation together.'},
    },
    {
      kind: 'sessionStorage',
      name: 'tidio_state_*',
      description: {en: 'Keeps a conversation together.'},
    },
  ],
};
