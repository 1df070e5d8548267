import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developers.cloudflare.com/web-analytics/data-metrics/ */
export const service: RegistryEntry = {
  id: 'cloudflare-web-analytics',
  name: 'Cloudflare Web Analytics',
  vendor: 'Cloudflare, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['static.cloudflareinsights.com', 'cloudflareinsights.com'],
  loader: {
    src: 'https://static.cloudflareinsights.com/beacon.min.js',
    attributes: {'data-cf-beacon': '{"token": "{token}"}'},
  },
};
