import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://developers.google.com/tag-platform/tag-manager
 *
 * Server-side: the tagging server on a host of the site's own goes into the policy's `hosts`.
 */
export const service: RegistryEntry = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  vendor: 'Google Ireland Limited',
  country: 'IE',
  category: 'analytics',
  hosts: ['www.googletagmanager.com'],
  calls: 'google',
  loader: {
    src: 'https://www.googletagmanager.com/gtm.js?id={id}',
    pushes: {to: 'dataLayer', entries: [{'gtm.start': '{time}', event: 'gtm.js'}]},
  },
};
