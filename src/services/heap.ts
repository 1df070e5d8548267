import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developers.heap.io/ */
export const service: RegistryEntry = {
  id: 'heap',
  name: 'Heap',
  vendor: 'Heap Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['heapanalytics.com', '*.heapanalytics.com', '*.us.heap-api.com', '*.eu.heap-api.com'],
  storage: [
    {
      kind: 'cookie',
      name: '_hp2_id.*',
      duration: 'P13M',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: '_hp2_ses_props.*',
      duration: 'PT30M',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'cookie',
      name: '_hp2_props.*',
      duration: 'P13M',
      description: {en: 'Holds what is known about the visitor.'},
    },
    {kind: 'cookie', name: '_hp2_hld*', description: {en: 'Finds the domain to store cookies on.'}},
    {
      kind: 'cookie',
      name: '_hp5_meta.*',
      duration: 'P13M',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: '_hp5_event_props.*',
      duration: 'P13M',
      description: {en: 'Holds what is known about the visitor.'},
    },
    {kind: 'localStorage', name: '_hp5_*', description: {en: 'Holds what could not be sent yet.'}},
  ],
};
