import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.newrelic.com/docs/browser/browser-monitoring/page-load-timing-resources/new-relic-cookies-used-browser-monitoring/ */
export const service: RegistryEntry = {
  id: 'new-relic',
  name: 'New Relic',
  vendor: 'New Relic, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['js-agent.newrelic.com', '*.nr-data.net'],
  storage: [
    {kind: 'localStorage', name: 'NRBA_SESSION', description: {en: 'Keeps one visit together.'}},
    {kind: 'sessionStorage', name: 'NRBA_*', description: {en: 'Keeps one visit together.'}},
  ],
};
