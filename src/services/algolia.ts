import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.algolia.com/doc/ */
export const service: RegistryEntry = {
  id: 'algolia',
  name: 'Algolia',
  vendor: 'Algolia SAS',
  country: 'FR',
  category: 'preference',
  hosts: ['*.algolia.net', '*.algolianet.com', '*.algolia.io'],
  storage: [
    {kind: 'cookie', name: '_ALGOLIA', duration: 'P6M', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'localStorage',
      name: 'algoliasearch-client-js*',
      description: {en: 'Keeps what was fetched, so that it is fetched less often.'},
    },
    {
      kind: 'localStorage',
      name: 'algolia-client-js*',
      description: {en: 'Keeps what was fetched, so that it is fetched less often.'},
    },
  ],
};
