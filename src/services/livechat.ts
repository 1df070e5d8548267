import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.livechat.com/help/ */
export const service: RegistryEntry = {
  id: 'livechat',
  name: 'LiveChat',
  vendor: 'Text, Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['*.livechatinc.com', '*.livechat.com', '*.livechat-static.com'],
  storage: [
    {kind: 'cookie', name: '__lc_cid', duration: 'P3Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: '__lc_cst',
      duration: 'P3Y',
      description: {en: 'Keeps a conversation together.'},
    },
    {
      kind: 'cookie',
      name: '__lc2_cid',
      duration: 'P3Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: '__lc2_cst',
      duration: 'P3Y',
      description: {en: 'Keeps a conversation together.'},
    },
    {
      kind: 'cookie',
      name: '__livechat',
      duration: 'P3Y',
      description: {en: 'Remembers whether the chat is open.'},
    },
    {kind: 'localStorage', name: '@@lc_*', description: {en: 'Keeps a conversation together.'}},
  ],
};
