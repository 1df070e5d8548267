import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.abtasty.com/ */
export const service: RegistryEntry = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  vendor: 'AB Tasty SAS',
  country: 'FR',
  category: 'analytics',
  hosts: ['*.abtasty.com'],
  storage: [
    {kind: 'cookie', name: 'ABTasty', duration: 'P13M', description: {en: 'Tells visitors apart.'}},
    {kind: 'cookie', name: 'ABTastySession', description: {en: 'Keeps one visit together.'}},
    {
      kind: 'cookie',
      name: 'ABTastyOptout',
      duration: 'P13M',
      description: {en: 'Remembers an objection to this service.'},
    },
    {
      kind: 'cookie',
      name: 'ABTastyDomainTest',
      description: {en: 'Finds the domain to store cookies on.'},
    },
  ],
};
