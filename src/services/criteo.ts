import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.criteo.com/privacy/ */
export const service: RegistryEntry = {
  id: 'criteo',
  name: 'Criteo',
  vendor: 'Criteo S.A.',
  country: 'FR',
  category: 'marketing',
  ownPurposes: true,
  hosts: ['*.criteo.com', '*.criteo.net'],
  storage: [
    {
      kind: 'cookie',
      name: 'cto_bundle',
      duration: 'P13M',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'localStorage',
      name: 'cto_bundle',
      duration: 'P13M',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'cookie',
      name: 'cto_bidid',
      duration: 'P13M',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'localStorage',
      name: 'cto_bidid',
      duration: 'P13M',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'cookie',
      name: 'cto_tld_test',
      description: {en: 'Finds the domain to store cookies on.'},
    },
    {
      kind: 'cookie',
      name: 'cto_idcpy',
      duration: 'P13M',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {kind: 'cookie', name: 'cto_sid', description: {en: 'Keeps one visit together.'}},
  ],
};
