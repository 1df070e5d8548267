import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies */
export const service: RegistryEntry = {
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  vendor: 'Pinterest Europe Limited',
  country: 'IE',
  category: 'marketing',
  ownPurposes: true,
  hosts: ['s.pinimg.com/ct/', 'ct.pinterest.com'],
  storage: [
    {
      kind: 'cookie',
      name: '_pin_unauth',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'cookie',
      name: '_epik',
      duration: 'P1Y',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
    {
      kind: 'cookie',
      name: '_derived_epik',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart for advertising.'},
    },
  ],
  loader: {
    src: 'https://s.pinimg.com/ct/core.js',
    stub: {name: 'pintrk', queue: 'queue', arrays: true, properties: {version: '3.0'}},
    commands: [['load', '{id}'], ['page']],
  },
};
