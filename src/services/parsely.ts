import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.parse.ly/cookies/ */
export const service: RegistryEntry = {
  id: 'parsely',
  name: 'Parse.ly',
  vendor: 'Parsely, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['*.parsely.com'],
  storage: [
    {
      kind: 'cookie',
      name: '_parsely_visitor',
      duration: 'P13M',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: '_parsely_session',
      duration: 'PT30M',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'cookie',
      name: '_parsely_tpa_blocked',
      duration: 'PT12H',
      description: {en: 'Checks whether something can be stored.'},
    },
    {
      kind: 'cookie',
      name: '_parsely_slot_click',
      description: {en: 'Remembers which link was followed.'},
    },
  ],
};
