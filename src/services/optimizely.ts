import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://support.optimizely.com/ */
export const service: RegistryEntry = {
  id: 'optimizely',
  name: 'Optimizely',
  vendor: 'Optimizely, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['*.optimizely.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'optimizelyEndUserId',
      duration: 'P6M',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: 'optimizelyRedirectData',
      duration: 'PT5S',
      description: {en: 'Remembers which version of a page is shown.'},
    },
    {
      kind: 'cookie',
      name: 'optimizelyDomainTestCookie',
      duration: 'P6M',
      description: {en: 'Finds the domain to store cookies on.'},
    },
    {
      kind: 'cookie',
      name: 'optimizelyOptOut',
      duration: 'P10Y',
      description: {en: 'Remembers an objection to this service.'},
    },
    {
      kind: 'localStorage',
      name: 'optimizely_data*',
      description: {en: 'Remembers which version of a page is shown.'},
    },
    {
      kind: 'sessionStorage',
      name: 'optimizely_data*',
      description: {en: 'Remembers which version of a page is shown.'},
    },
  ],
  loader: {src: 'https://cdn.optimizely.com/js/{id}.js'},
};
