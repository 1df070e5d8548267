import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://ahrefs.com/web-analytics */
export const service: RegistryEntry = {
  id: 'ahrefs-analytics',
  name: 'Ahrefs Web Analytics',
  vendor: 'Ahrefs Pte. Ltd.',
  country: 'SG',
  category: 'analytics',
  hosts: ['analytics.ahrefs.com'],
  loader: {src: 'https://analytics.ahrefs.com/analytics.js', attributes: {'data-key': '{key}'}},
};
