import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://www.goatcounter.com/help/skip-dev
 *
 * Self-hosted: the policy's own `hosts` name the server.
 */
export const service: RegistryEntry = {
  id: 'goatcounter',
  name: 'GoatCounter',
  vendor: 'Martin Tournoij',
  country: 'IE',
  category: 'analytics',
  hosts: ['*.goatcounter.com', 'gc.zgo.at'],
  storage: [
    {
      kind: 'localStorage',
      name: 'skipgc',
      description: {en: 'Remembers an objection to this service.'},
    },
  ],
  loader: {
    src: 'https://gc.zgo.at/count.js',
    attributes: {'data-goatcounter': 'https://{id}.goatcounter.com/count'},
  },
};
