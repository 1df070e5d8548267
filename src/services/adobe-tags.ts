import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://experienceleague.adobe.com/docs/experience-platform/tags/home.html
 *
 * Self-hosted libraries: the policy's own `hosts` name the server.
 */
export const service: RegistryEntry = {
  id: 'adobe-tags',
  name: 'Adobe Tags',
  vendor: 'Adobe Systems Software Ireland Limited',
  country: 'IE',
  category: 'analytics',
  hosts: ['*.adobedtm.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'sat_track',
      duration: 'P90D',
      description: {en: 'Remembers what was chosen about privacy.'},
    },
    {
      kind: 'localStorage',
      name: 'com.adobe.reactor.*',
      description: {en: 'Holds settings of this service.'},
    },
    {
      kind: 'sessionStorage',
      name: 'com.adobe.reactor.*',
      description: {en: 'Holds settings of this service.'},
    },
  ],
  loader: {src: 'https://assets.adobedtm.com/{path}.min.js'},
};
