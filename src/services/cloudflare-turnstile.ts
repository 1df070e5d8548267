import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developers.cloudflare.com/turnstile/ */
export const service: RegistryEntry = {
  id: 'cloudflare-turnstile',
  name: 'Cloudflare Turnstile',
  vendor: 'Cloudflare, Inc.',
  country: 'US',
  category: 'security',
  hosts: ['challenges.cloudflare.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'cf_clearance',
      duration: 'PT30M',
      description: {en: 'Tells people and robots apart.'},
    },
    {kind: 'cookie', name: 'cf_chl_*', description: {en: 'Tells people and robots apart.'}},
  ],
  loader: {src: 'https://challenges.cloudflare.com/turnstile/v0/api.js'},
};
