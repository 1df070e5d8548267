import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://posthog.com/docs/privacy/data-storage
 *
 * Self-hosted, or behind a proxy: the policy's own `hosts` name the server.
 */
export const service: RegistryEntry = {
  id: 'posthog',
  name: 'PostHog',
  vendor: 'PostHog Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['*.posthog.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'ph_*_posthog',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {kind: 'localStorage', name: 'ph_*', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'localStorage',
      name: '__ph_opt_in_out_*',
      description: {en: 'Remembers what was chosen about privacy.'},
    },
    {
      kind: 'cookie',
      name: '__ph_opt_in_out_*',
      duration: 'P1Y',
      description: {en: 'Remembers what was chosen about privacy.'},
    },
    {kind: 'localStorage', name: '_postHog*', description: {en: 'Holds the state of the toolbar.'}},
    {kind: 'sessionStorage', name: 'ph_*', description: {en: 'Holds the state of one tab.'}},
  ],
  calls: 'posthog',
};
