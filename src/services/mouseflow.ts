import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.mouseflow.com/en/articles/4282966-what-is-your-cookie-policy */
export const service: RegistryEntry = {
  id: 'mouseflow',
  name: 'Mouseflow',
  vendor: 'Mouseflow ApS',
  country: 'DK',
  category: 'analytics',
  hosts: ['*.mouseflow.com'],
  storage: [
    {kind: 'cookie', name: 'mf_user', duration: 'P90D', description: {en: 'Tells visitors apart.'}},
    {kind: 'cookie', name: 'mf_*-*-*-*-*', description: {en: 'Keeps one visit together.'}},
  ],
  loader: {
    src: 'https://cdn.mouseflow.com/projects/{id}.js',
    globals: {_mfq: []},
  },
};
