import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://auth0.com/docs/manage-users/cookies
 *
 * A domain of the site's own for it goes into the policy's `hosts`.
 */
export const service: RegistryEntry = {
  id: 'auth0',
  name: 'Auth0',
  vendor: 'Okta, Inc.',
  country: 'US',
  category: 'essential',
  hosts: ['*.auth0.com'],
  storage: [
    {
      kind: 'localStorage',
      name: '@@auth0spajs@@*',
      description: {en: 'Keeps the visitor signed in.'},
    },
    {
      kind: 'cookie',
      name: 'auth0.*.is.authenticated',
      duration: 'P1D',
      description: {en: 'Keeps the visitor signed in.'},
    },
    {
      kind: 'cookie',
      name: '_legacy_auth0.*.is.authenticated',
      duration: 'P1D',
      description: {en: 'Keeps the visitor signed in.'},
    },
    {
      kind: 'cookie',
      name: 'a0.spajs.txs.*',
      description: {en: 'Protects a sign-in from being intercepted.'},
    },
    {
      kind: 'sessionStorage',
      name: 'a0.spajs.txs.*',
      description: {en: 'Protects a sign-in from being intercepted.'},
    },
    {
      kind: 'cookie',
      name: 'com.auth0.auth.*',
      duration: 'PT30M',
      description: {en: 'Protects a sign-in from being intercepted.'},
    },
    {
      kind: 'cookie',
      name: '__txn_*',
      duration: 'PT1H',
      description: {en: 'Protects a sign-in from being intercepted.'},
    },
  ],
};
