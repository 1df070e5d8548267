import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://docs.simpleanalytics.com/what-we-collect
 *
 * A domain of the site's own for it goes into the policy's `hosts`.
 */
export const service: RegistryEntry = {
  id: 'simple-analytics',
  name: 'Simple Analytics',
  vendor: 'Simple Analytics B.V.',
  country: 'NL',
  category: 'analytics',
  hosts: ['*.simpleanalyticscdn.com'],
  loader: {src: 'https://scripts.simpleanalyticscdn.com/latest.js'},
};
