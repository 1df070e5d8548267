import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.crisp.chat/ */
export const service: RegistryEntry = {
  id: 'crisp',
  name: 'Crisp',
  vendor: 'Crisp IM SAS',
  country: 'FR',
  category: 'preference',
  hosts: ['*.crisp.chat'],
  storage: [
    {
      kind: 'cookie',
      name: 'crisp-client/*',
      duration: 'P6M',
      description: {en: 'Keeps a conversation together.'},
    },
    {
      kind: 'localStorage',
      name: 'crisp-client/*',
      description: {en: 'Remembers whether the chat is open.'},
    },
    {
      kind: 'sessionStorage',
      name: 'crisp-client/*',
      description: {en: 'Remembers whether the chat is open.'},
    },
  ],
  loader: {
    src: 'https://client.crisp.chat/l.js',
    globals: {$crisp: [], CRISP_WEBSITE_ID: '{id}'},
  },
};
