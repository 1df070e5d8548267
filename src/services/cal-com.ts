import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://cal.com/docs */
export const service: RegistryEntry = {
  id: 'cal-com',
  name: 'Cal.com',
  vendor: 'Cal.com, Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['app.cal.com', 'cal.com'],
};
