import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.olark.com/help/ */
export const service: RegistryEntry = {
  id: 'olark',
  name: 'Olark',
  vendor: 'Habla, Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['*.olark.com'],
  storage: [
    {kind: 'cookie', name: 'hblid', duration: 'P2Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: 'olfsk',
      duration: 'P2Y',
      description: {en: 'Keeps a conversation together.'},
    },
    {kind: 'cookie', name: 'wcsid', description: {en: 'Keeps one visit together.'}},
    {kind: 'cookie', name: '_oklv', description: {en: 'Remembers when the visitor was last here.'}},
    {kind: 'cookie', name: '_okdetect', description: {en: 'Keeps one visit together.'}},
    {kind: 'cookie', name: '_okbk', description: {en: 'Remembers whether the chat is open.'}},
    {kind: 'cookie', name: '_okac', description: {en: 'Keeps a conversation together.'}},
    {kind: 'cookie', name: '_okla', description: {en: 'Keeps a conversation together.'}},
  ],
};
