import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://support.zendesk.com/ */
export const service: RegistryEntry = {
  id: 'zendesk',
  name: 'Zendesk',
  vendor: 'Zendesk, Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['*.zdassets.com', '*.zendesk.com', '*.zopim.com', '*.smooch.io'],
  storage: [
    {
      kind: 'cookie',
      name: '__zlcmid',
      duration: 'P1Y',
      description: {en: 'Keeps a conversation together.'},
    },
    {
      kind: 'cookie',
      name: '__zlcprivacy',
      duration: 'P1Y',
      description: {en: 'Remembers what was chosen about privacy.'},
    },
    {kind: 'localStorage', name: 'ZD-*', description: {en: 'Remembers whether the chat is open.'}},
    {
      kind: 'sessionStorage',
      name: 'ZD-*',
      description: {en: 'Remembers whether the chat is open.'},
    },
  ],
  loader: {
    src: 'https://static.zdassets.com/ekr/snippet.js?key={key}',
    attributes: {id: 'ze-snippet'},
  },
};
