import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.datadoghq.com/real_user_monitoring/browser/ */
export const service: RegistryEntry = {
  id: 'datadog-rum',
  name: 'Datadog RUM',
  vendor: 'Datadog, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: [
    'www.datadoghq-browser-agent.com',
    'browser-intake-datadoghq.com',
    '*.browser-intake-datadoghq.com',
    'browser-intake-datadoghq.eu',
    '*.browser-intake-datadoghq.eu',
    'browser-intake-us3-datadoghq.com',
    'browser-intake-us5-datadoghq.com',
    'browser-intake-ap1-datadoghq.com',
    'browser-intake-ap2-datadoghq.com',
  ],
  storage: [
    {
      kind: 'cookie',
      name: '_dd_s',
      duration: 'P1Y',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'localStorage',
      name: '_dd_s',
      duration: 'P1Y',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'cookie',
      name: 'dd_site_test_*',
      description: {en: 'Finds the domain to store cookies on.'},
    },
    {
      kind: 'cookie',
      name: 'dd_cookie_test_*',
      description: {en: 'Checks whether something can be stored.'},
    },
  ],
};
