import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developers.google.com/identity/gsi/web/ */
export const service: RegistryEntry = {
  id: 'google-sign-in',
  name: 'Sign in with Google',
  vendor: 'Google Ireland Limited',
  country: 'IE',
  category: 'essential',
  hosts: ['accounts.google.com', 'apis.google.com/js/', 'ssl.gstatic.com/_/gsi/'],
  storage: [
    {
      kind: 'cookie',
      name: 'g_state',
      duration: 'P180D',
      description: {en: 'Remembers which messages were shown.'},
    },
    {
      kind: 'cookie',
      name: 'g_csrf_token',
      description: {en: 'Protects a sign-in from being intercepted.'},
    },
    {kind: 'cookie', name: 'G_AUTHUSER_H', description: {en: 'Keeps the visitor signed in.'}},
  ],
  loader: {src: 'https://accounts.google.com/gsi/client'},
};
