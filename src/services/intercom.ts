import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.intercom.com/help/ */
export const service: RegistryEntry = {
  id: 'intercom',
  name: 'Intercom',
  vendor: 'Intercom R&D Unlimited Company',
  country: 'IE',
  category: 'preference',
  hosts: [
    '*.intercom.io',
    '*.intercomcdn.com',
    '*.intercomcdn.eu',
    '*.intercomassets.com',
    '*.intercom-messenger.com',
    '*.intercomusercontent.com',
  ],
  storage: [
    {
      kind: 'cookie',
      name: 'intercom-id-*',
      duration: 'P9M',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: 'intercom-session-*',
      duration: 'P7D',
      description: {en: 'Keeps a conversation together.'},
    },
    {
      kind: 'cookie',
      name: 'intercom-device-id-*',
      duration: 'P9M',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'localStorage',
      name: 'intercom.*',
      description: {en: 'Remembers whether the chat is open.'},
    },
    {
      kind: 'localStorage',
      name: 'intercom-state-*',
      description: {en: 'Remembers whether the chat is open.'},
    },
  ],
  loader: {
    src: 'https://widget.intercom.io/widget/{id}',
    globals: {intercomSettings: {app_id: '{id}'}},
    stub: {name: 'Intercom', queue: 'q'},
  },
};
