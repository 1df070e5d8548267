import type {ServiceDefinition} from '../model/service.js';

/** See https://supabase.com/docs/guides/auth/sessions */
export const service: ServiceDefinition = {
  id: 'supabase',
  name: 'Supabase',
  vendor: 'Supabase, Inc.',
  country: 'US',
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
      description: {en: 'Keeps the visitor signed in where the server renders pages.'},
    },
    {
      kind: 'localStorage',
      name: 'sb-*-code-verifier',
      description: {en: 'Protects one sign-in from being intercepted.'},
    },
  ],
};
