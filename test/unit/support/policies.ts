import type {Policy} from '../../../src/model/policy.js';

/** One purpose of every kind. */
export const policy: Policy = {
  version: '1',
  site: {name: 'Example', privacyPolicy: '/privacy'},
  purposes: [
    {id: 'essential', category: 'essential', basis: 'exempt'},
    {id: 'preference', category: 'preference', basis: 'consent'},
    {id: 'analytics', category: 'analytics', basis: 'consent'},
    {id: 'marketing', category: 'marketing', basis: 'consent'},
    {id: 'licence', category: 'security', basis: 'consent', fingerprint: true},
    {
      id: 'abuse',
      category: 'security',
      basis: 'exempt',
      justification: 'Sign-in attempts are counted to keep accounts safe.',
      processing: {basis: 'legitimate-interest', interest: 'Keeping accounts safe.'},
    },
  ],
  services: [
    {id: 'session', purpose: 'essential', storage: [{kind: 'cookie', name: 'session_token'}]},
    {
      id: 'stats',
      purpose: 'analytics',
      hosts: ['*.stats.example'],
      storage: [{kind: 'cookie', name: '_st_*'}],
    },
    {id: 'maps', purpose: 'preference', vendor: 'Maps Ltd', hosts: ['tiles.maps.example']},
  ],
};

/** The same policy with some of it changed. */
export const changed = (changes: Partial<Policy>): Policy => ({...policy, ...changes});
