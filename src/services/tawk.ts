import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do */
export const service: RegistryEntry = {
  id: 'tawk',
  name: 'tawk.to',
  vendor: 'tawk.to inc.',
  country: 'US',
  category: 'preference',
  hosts: ['*.tawk.to'],
  storage: [
    {kind: 'cookie', name: 'twk_idm_key', description: {en: 'Keeps a conversation together.'}},
    {
      kind: 'cookie',
      name: 'twk_uuid_*',
      duration: 'P6M',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: 'TawkConnectionTime',
      description: {en: 'Keeps a conversation together.'},
    },
    {kind: 'cookie', name: 'TawkCookie', description: {en: 'Keeps a conversation together.'}},
    {
      kind: 'cookie',
      name: '__tawkuuid',
      duration: 'P6M',
      description: {en: 'Tells visitors apart.'},
    },
    {kind: 'cookie', name: 'tawk_*', duration: 'P6M', description: {en: 'Tells visitors apart.'}},
    {kind: 'localStorage', name: 'twk_*', description: {en: 'Remembers whether the chat is open.'}},
  ],
  loader: {
    src: 'https://embed.tawk.to/{id}',
    attributes: {charset: 'UTF-8', crossorigin: '*'},
    globals: {Tawk_API: {}, Tawk_LoadStart: '{now}'},
  },
};
