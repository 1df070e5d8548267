import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.fullstory.com/ */
export const service: RegistryEntry = {
  id: 'fullstory',
  name: 'Fullstory',
  vendor: 'FullStory, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['*.fullstory.com'],
  storage: [
    {kind: 'cookie', name: 'fs_uid', duration: 'P1Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: 'fs_lua',
      duration: 'PT30M',
      description: {en: 'Remembers when the visitor was last here.'},
    },
    {kind: 'cookie', name: 'fs_cid', duration: 'P1Y', description: {en: 'Tells visitors apart.'}},
    {kind: 'localStorage', name: '_fs_uid', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'localStorage',
      name: '_fs_lua',
      description: {en: 'Remembers when the visitor was last here.'},
    },
    {
      kind: 'localStorage',
      name: '_fs_swan_song',
      description: {en: 'Holds what could not be sent yet.'},
    },
    {kind: 'sessionStorage', name: '_fs_tab_id', description: {en: 'Holds the state of one tab.'}},
  ],
};
