import type {ServiceDefinition} from '../model/service.js';

/** See https://posthog.com/docs/privacy/data-storage */
export const service: ServiceDefinition = {
  id: 'posthog',
  name: 'PostHog',
  vendor: 'PostHog Inc.',
  country: 'US',
  hosts: ['*.posthog.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'ph_*_posthog',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart and holds their properties.'},
    },
    {kind: 'localStorage', name: 'ph_*', description: {en: 'The same, in full.'}},
    {
      kind: 'localStorage',
      name: '__ph_opt_in_out_*',
      description: {en: "Remembers that PostHog's own opt-out was used."},
    },
    {
      kind: 'cookie',
      name: '__ph_opt_in_out_*',
      duration: 'P1Y',
      description: {en: "Remembers that PostHog's own opt-out was used."},
    },
    {kind: 'localStorage', name: '_postHog*', description: {en: 'Holds the state of the toolbar.'}},
    {kind: 'sessionStorage', name: 'ph_*', description: {en: 'Tells tabs apart.'}},
  ],
  calls: 'posthog',
};
