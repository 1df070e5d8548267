import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.tidio.com/ */
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
  loader: {src: 'https://code.tidio.co/{key}.js'},
};
