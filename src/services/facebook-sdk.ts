import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developers.facebook.com/docs/javascript/ */
export const service: RegistryEntry = {
  id: 'facebook-sdk',
  name: 'Facebook plugins and login',
  vendor: 'Meta Platforms Ireland Limited',
  country: 'IE',
  category: 'preference',
  hosts: [
    'connect.facebook.net',
    'www.facebook.com/plugins/',
    'www.facebook.com/x/oauth/',
    'graph.facebook.com',
  ],
  storage: [
    {
      kind: 'cookie',
      name: 'fbm_*',
      duration: 'P1Y',
      description: {en: 'Keeps the visitor signed in.'},
    },
    {kind: 'cookie', name: 'fbsr_*', description: {en: 'Keeps the visitor signed in.'}},
    {kind: 'localStorage', name: 'fblst_*', description: {en: 'Keeps the visitor signed in.'}},
    {kind: 'sessionStorage', name: 'fbssls_*', description: {en: 'Keeps the visitor signed in.'}},
  ],
};
