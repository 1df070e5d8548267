import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.jotform.com/help/ */
export const service: RegistryEntry = {
  id: 'jotform',
  name: 'Jotform',
  vendor: 'Jotform Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['*.jotform.com', '*.jotfor.ms', '*.jotformeu.com'],
};
