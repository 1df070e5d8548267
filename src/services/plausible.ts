import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://plausible.io/data-policy
 *
 * Self-hosted, or behind a proxy: the policy's own `hosts` name the server.
 */
export const service: RegistryEntry = {
  id: 'plausible',
  name: 'Plausible Analytics',
  vendor: 'Plausible Insights OÜ',
  country: 'EE',
  category: 'analytics',
  hosts: ['plausible.io'],
  storage: [
    {
      kind: 'localStorage',
      name: 'plausible_ignore',
      description: {en: 'Remembers an objection to this service.'},
    },
  ],
  loader: {
    src: 'https://plausible.io/js/script.js',
    attributes: {'data-domain': '{domain}'},
    stub: {name: 'plausible', queue: 'q'},
  },
};
