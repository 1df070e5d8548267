import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://firebase.google.com/docs/auth/web/auth-state-persistence
 *
 * The project's own host, `example.firebaseapp.com`, goes into the policy's `hosts`.
 */
export const service: RegistryEntry = {
  id: 'firebase-authentication',
  name: 'Firebase Authentication',
  vendor: 'Google Ireland Limited',
  country: 'IE',
  category: 'essential',
  hosts: ['identitytoolkit.googleapis.com', 'securetoken.googleapis.com'],
  storage: [
    {
      kind: 'indexedDB',
      name: 'firebaseLocalStorageDb',
      description: {en: 'Keeps the visitor signed in.'},
    },
    {kind: 'indexedDB', name: 'firebase-heartbeat-database', description: {en: 'Counts pages.'}},
    {kind: 'localStorage', name: 'firebase:*', description: {en: 'Keeps the visitor signed in.'}},
    {kind: 'sessionStorage', name: 'firebase:*', description: {en: 'Keeps the visitor signed in.'}},
  ],
};
