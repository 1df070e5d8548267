import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://calendly.com/help/ */
export const service: RegistryEntry = {
  id: 'calendly',
  name: 'Calendly',
  vendor: 'Calendly, LLC',
  country: 'US',
  category: 'preference',
  hosts: ['calendly.com', '*.calendly.com'],
  loader: {src: 'https://assets.calendly.com/assets/external/widget.js'},
};
