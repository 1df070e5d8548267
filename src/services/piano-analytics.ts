import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developers.atinternet-solutions.com/piano-analytics/ */
export const service: RegistryEntry = {
  id: 'piano-analytics',
  name: 'Piano Analytics',
  vendor: 'Piano Software B.V.',
  country: 'NL',
  category: 'analytics',
  hosts: ['tag.aticdn.net', '*.pa-cd.com', '*.at-o.net', '*.xiti.com', '*.ati-host.net'],
  storage: [
    {kind: 'cookie', name: '_pcid', duration: 'P13M', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: '_pctx',
      duration: 'P13M',
      description: {en: 'Holds what is known about the visitor.'},
    },
    {
      kind: 'cookie',
      name: '_pprv',
      duration: 'P13M',
      description: {en: 'Remembers what was chosen about privacy.'},
    },
    {
      kind: 'cookie',
      name: 'pa_user',
      duration: 'P13M',
      description: {en: 'Remembers who signed in.'},
    },
    {
      kind: 'cookie',
      name: 'pa_privacy',
      duration: 'P13M',
      description: {en: 'Remembers what was chosen about privacy.'},
    },
    {
      kind: 'cookie',
      name: 'atuserid',
      duration: 'P13M',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: 'atidvisitor',
      duration: 'P13M',
      description: {en: 'Tells visitors apart.'},
    },
  ],
};
