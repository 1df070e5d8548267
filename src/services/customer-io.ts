import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.customer.io/ */
export const service: RegistryEntry = {
  id: 'customer-io',
  name: 'Customer.io',
  vendor: 'Peaberry Software, Inc.',
  country: 'US',
  category: 'marketing',
  hosts: ['*.customer.io', '*.customeriojs.com', '*.gist.build'],
  storage: [
    {kind: 'cookie', name: '_cio', duration: 'P1Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: '_cioid',
      duration: 'P1Y',
      description: {en: 'Remembers who signed in.'},
    },
    {
      kind: 'cookie',
      name: '_cioanonid',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: 'cioFT',
      duration: 'P1Y',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: 'cioLT',
      duration: 'P1Y',
      description: {en: 'Remembers where the visitor came from.'},
    },
  ],
};
