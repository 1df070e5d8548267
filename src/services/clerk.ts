import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://clerk.com/docs/
 *
 * In production it is on a domain of the site's own, which goes into the policy's `hosts`.
 */
export const service: RegistryEntry = {
  id: 'clerk',
  name: 'Clerk',
  vendor: 'Clerk, Inc.',
  country: 'US',
  category: 'essential',
  hosts: ['*.clerk.accounts.dev', '*.clerk.com'],
  storage: [
    {kind: 'cookie', name: '__session', description: {en: 'Keeps the visitor signed in.'}},
    {kind: 'cookie', name: '__session_*', description: {en: 'Keeps the visitor signed in.'}},
    {
      kind: 'cookie',
      name: '__client_uat',
      duration: 'P1Y',
      description: {en: 'Keeps the visitor signed in.'},
    },
    {
      kind: 'cookie',
      name: '__client_uat_*',
      duration: 'P1Y',
      description: {en: 'Keeps the visitor signed in.'},
    },
    {
      kind: 'cookie',
      name: '__clerk_*',
      duration: 'P1Y',
      description: {en: 'Keeps the visitor signed in.'},
    },
    {
      kind: 'cookie',
      name: 'clerk_*',
      duration: 'P1Y',
      description: {en: 'Keeps the visitor signed in.'},
    },
    {kind: 'localStorage', name: '__clerk_*', description: {en: 'Keeps the visitor signed in.'}},
    {kind: 'localStorage', name: 'clerk_*', description: {en: 'Keeps the visitor signed in.'}},
  ],
};
