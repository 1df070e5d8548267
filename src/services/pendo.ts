import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://support.pendo.io/ */
export const service: RegistryEntry = {
  id: 'pendo',
  name: 'Pendo',
  vendor: 'Pendo.io, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['*.pendo.io'],
  storage: [
    {
      kind: 'cookie',
      name: '_pendo_visitorId.*',
      duration: 'P100D',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'localStorage',
      name: '_pendo_visitorId.*',
      duration: 'P100D',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: '_pendo_accountId.*',
      duration: 'P100D',
      description: {en: "Remembers the visitor's organisation."},
    },
    {
      kind: 'localStorage',
      name: '_pendo_accountId.*',
      duration: 'P100D',
      description: {en: "Remembers the visitor's organisation."},
    },
    {
      kind: 'cookie',
      name: '_pendo_meta.*',
      duration: 'P100D',
      description: {en: 'Holds what is known about the visitor.'},
    },
    {
      kind: 'localStorage',
      name: '_pendo_meta.*',
      duration: 'P100D',
      description: {en: 'Holds what is known about the visitor.'},
    },
    {
      kind: 'cookie',
      name: '_pendo_*',
      duration: 'P100D',
      description: {en: 'Remembers which messages were shown.'},
    },
    {
      kind: 'localStorage',
      name: '_pendo_*',
      duration: 'P100D',
      description: {en: 'Remembers which messages were shown.'},
    },
  ],
};
