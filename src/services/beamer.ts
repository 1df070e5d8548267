import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.getbeamer.com/ */
export const service: RegistryEntry = {
  id: 'beamer',
  name: 'Beamer',
  vendor: 'Joincube, Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['*.getbeamer.com'],
  storage: [
    {
      kind: 'cookie',
      name: '_BEAMER_USER_ID_*',
      duration: 'P300D',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: '_BEAMER_FIRST_VISIT_*',
      duration: 'P3000D',
      description: {en: 'Remembers when the visitor was last here.'},
    },
    {
      kind: 'cookie',
      name: '_BEAMER_DATE_*',
      duration: 'P300D',
      description: {en: 'Remembers which messages were shown.'},
    },
    {
      kind: 'cookie',
      name: '_BEAMER_LAST_POST_SHOWN_*',
      duration: 'P300D',
      description: {en: 'Remembers which messages were shown.'},
    },
    {
      kind: 'cookie',
      name: '_BEAMER_FILTER_BY_URL_*',
      duration: 'PT20M',
      description: {en: 'Holds settings of this service.'},
    },
  ],
};
