import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.appcues.com/en_US/dev-api-data/faq-required-cookies-local-storage-and-session-data */
export const service: RegistryEntry = {
  id: 'appcues',
  name: 'Appcues',
  vendor: 'Appcues, Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['*.appcues.com', '*.appcues.net'],
  storage: [
    {kind: 'localStorage', name: 'apc_local_id', description: {en: 'Tells visitors apart.'}},
    {kind: 'localStorage', name: 'apc_user_id', description: {en: 'Remembers who signed in.'}},
    {
      kind: 'localStorage',
      name: 'apc_ann_errors',
      description: {en: 'Holds what could not be sent yet.'},
    },
    {
      kind: 'localStorage',
      name: 'apc_next_content_id',
      description: {en: 'Remembers which messages were shown.'},
    },
    {kind: 'sessionStorage', name: 'apc_*', description: {en: 'Holds the state of one tab.'}},
  ],
};
