import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.hcaptcha.com/ */
export const service: RegistryEntry = {
  id: 'hcaptcha',
  name: 'hCaptcha',
  vendor: 'Intuition Machines, Inc.',
  country: 'US',
  category: 'security',
  hosts: ['hcaptcha.com', '*.hcaptcha.com'],
  loader: {src: 'https://js.hcaptcha.com/1/api.js'},
};
