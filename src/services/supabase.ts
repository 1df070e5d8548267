import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://supabase.com/docs/guides/auth/sessions
 *
 * A domain of the site's own for it goes into the policy's `hosts`.
 */
export const service: RegistryEntry = {
  id: 'supabase',
  name: 'Supabase',
  vendor: 'Supabase, Inc.',
  country: 'US',
  category: 'essential',
  hosts: ['*.supabase.co'],
  storage: [
    {
      kind: 'localStorage',
      name: 'sb-*-auth-token',
      description: {en: 'Keeps the visitor signed in.'},
    },
    {
      kind: 'cookie',
      name: 'sb-*-auth-token*',
      duration: 'P400D',
      description: {en: 'Keeps the visitor signed in.'},
    },
    {
      kind: 'localStorage',
      name: 'sb-*-code-verifier',
      description: {en: 'Protects a sign-in from being intercepted.'},
    },
    {
      kind: 'cookie',
      name: 'sb-*-code-verifier',
      duration: 'P400D',
      description: {en: 'Protects a sign-in from being intercepted.'},
    },
  ],
};
