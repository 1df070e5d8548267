import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://umami.is/docs/faq
 *
 * Self-hosted: the policy's own `hosts` name the server.
 */
export const service: RegistryEntry = {
  id: 'umami',
  name: 'Umami',
  vendor: 'Umami Software, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['cloud.umami.is', 'api-gateway.umami.dev', 'gateway.umami.is'],
  storage: [
    {
      kind: 'localStorage',
      name: 'umami.disabled',
      description: {en: 'Remembers an objection to this service.'},
    },
    {kind: 'sessionStorage', name: 'umami.cache', description: {en: 'Keeps one visit together.'}},
  ],
  loader: {src: 'https://cloud.umami.is/script.js', attributes: {'data-website-id': '{id}'}},
};
