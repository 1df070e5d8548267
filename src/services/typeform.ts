import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://www.typeform.com/developers/embed/
 *
 * Its cookies are on `typeform.com`.
 */
export const service: RegistryEntry = {
  id: 'typeform',
  name: 'Typeform',
  vendor: 'TYPEFORM SL',
  country: 'ES',
  category: 'preference',
  hosts: ['*.typeform.com'],
  loader: {src: 'https://embed.typeform.com/next/embed.js'},
};
