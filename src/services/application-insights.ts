import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://learn.microsoft.com/azure/azure-monitor/app/javascript-sdk-configuration */
export const service: RegistryEntry = {
  id: 'application-insights',
  name: 'Azure Application Insights',
  vendor: 'Microsoft Ireland Operations Limited',
  country: 'IE',
  category: 'analytics',
  hosts: [
    'js.monitor.azure.com',
    'js2.tst.applicationinsights.io',
    'dc.services.visualstudio.com',
    '*.in.applicationinsights.azure.com',
  ],
  storage: [
    {kind: 'cookie', name: 'ai_user', duration: 'P1Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: 'ai_session',
      duration: 'PT30M',
      description: {en: 'Keeps one visit together.'},
    },
    {kind: 'cookie', name: 'ai_authUser', description: {en: 'Remembers who signed in.'}},
    {
      kind: 'sessionStorage',
      name: 'AI_buffer',
      description: {en: 'Holds what could not be sent yet.'},
    },
    {
      kind: 'sessionStorage',
      name: 'AI_sentBuffer',
      description: {en: 'Holds what could not be sent yet.'},
    },
    {
      kind: 'sessionStorage',
      name: 'AI_buffer_*',
      description: {en: 'Holds what could not be sent yet.'},
    },
    {
      kind: 'sessionStorage',
      name: 'AI_sentBuffer_*',
      description: {en: 'Holds what could not be sent yet.'},
    },
  ],
};
