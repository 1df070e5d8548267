import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://www.rudderstack.com/docs/
 *
 * A data plane of the site's own goes into the policy's `hosts`.
 */
export const service: RegistryEntry = {
  id: 'rudderstack',
  name: 'RudderStack',
  vendor: 'RudderStack, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['*.rudderlabs.com', '*.rudderstack.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'rl_anonymous_id',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'localStorage',
      name: 'rl_anonymous_id',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: 'rl_user_id',
      duration: 'P1Y',
      description: {en: 'Remembers who signed in.'},
    },
    {
      kind: 'localStorage',
      name: 'rl_user_id',
      duration: 'P1Y',
      description: {en: 'Remembers who signed in.'},
    },
    {
      kind: 'cookie',
      name: 'rl_trait',
      duration: 'P1Y',
      description: {en: 'Holds what is known about the visitor.'},
    },
    {
      kind: 'localStorage',
      name: 'rl_trait',
      duration: 'P1Y',
      description: {en: 'Holds what is known about the visitor.'},
    },
    {
      kind: 'cookie',
      name: 'rl_group_id',
      duration: 'P1Y',
      description: {en: "Remembers the visitor's organisation."},
    },
    {
      kind: 'localStorage',
      name: 'rl_group_id',
      duration: 'P1Y',
      description: {en: "Remembers the visitor's organisation."},
    },
    {
      kind: 'cookie',
      name: 'rl_group_trait',
      duration: 'P1Y',
      description: {en: "Remembers the visitor's organisation."},
    },
    {
      kind: 'localStorage',
      name: 'rl_group_trait',
      duration: 'P1Y',
      description: {en: "Remembers the visitor's organisation."},
    },
    {
      kind: 'cookie',
      name: 'rl_page_init_referrer',
      duration: 'P1Y',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'localStorage',
      name: 'rl_page_init_referrer',
      duration: 'P1Y',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: 'rl_page_init_referring_domain',
      duration: 'P1Y',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'localStorage',
      name: 'rl_page_init_referring_domain',
      duration: 'P1Y',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: 'rl_session',
      duration: 'P1Y',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'localStorage',
      name: 'rl_session',
      duration: 'P1Y',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'cookie',
      name: 'rl_auth_token',
      duration: 'P1Y',
      description: {en: 'Remembers who signed in.'},
    },
    {
      kind: 'localStorage',
      name: 'rl_auth_token',
      duration: 'P1Y',
      description: {en: 'Remembers who signed in.'},
    },
    {
      kind: 'cookie',
      name: 'test_rudder_cookie',
      description: {en: 'Checks whether something can be stored.'},
    },
    {
      kind: 'localStorage',
      name: 'rudder_*',
      description: {en: 'Holds what could not be sent yet.'},
    },
  ],
};
