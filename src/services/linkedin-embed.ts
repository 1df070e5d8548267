import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.linkedin.com/help/linkedin/ */
export const service: RegistryEntry = {
  id: 'linkedin-embed',
  name: 'LinkedIn plugins and posts',
  vendor: 'LinkedIn Ireland Unlimited Company',
  country: 'IE',
  category: 'preference',
  hosts: ['platform.linkedin.com', 'www.linkedin.com/embed/'],
};
