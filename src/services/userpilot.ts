import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.userpilot.com/developer/security/csp */
export const service: RegistryEntry = {
  id: 'userpilot',
  name: 'Userpilot',
  vendor: 'Userpilot, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['*.userpilot.io'],
};
