import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developers.luckyorange.com/libraries/browser/cookies-storage */
export const service: RegistryEntry = {
  id: 'lucky-orange',
  name: 'Lucky Orange',
  vendor: 'Lucky Orange LLC',
  country: 'US',
  category: 'analytics',
  hosts: ['*.luckyorange.com', '*.luckyorange.net'],
  storage: [
    {kind: 'cookie', name: 'lo-uid', duration: 'P2Y', description: {en: 'Tells visitors apart.'}},
    {kind: 'cookie', name: 'lo-visits', duration: 'P2Y', description: {en: 'Counts visits.'}},
    {
      kind: 'cookie',
      name: 'lo-opt-out',
      duration: 'P2Y',
      description: {en: 'Remembers an objection to this service.'},
    },
    {
      kind: 'cookie',
      name: 'lo-domain-check',
      description: {en: 'Finds the domain to store cookies on.'},
    },
    {kind: 'localStorage', name: 'lo-session', description: {en: 'Keeps one visit together.'}},
    {
      kind: 'localStorage',
      name: 'lo-visitor',
      description: {en: 'Holds what is known about the visitor.'},
    },
    {
      kind: 'localStorage',
      name: 'lo-messenger',
      description: {en: 'Keeps a conversation together.'},
    },
    {kind: 'cookie', name: '_lo_uid', duration: 'P2Y', description: {en: 'Tells visitors apart.'}},
    {kind: 'cookie', name: '_lo_v', duration: 'P1Y', description: {en: 'Counts visits.'}},
    {
      kind: 'cookie',
      name: '_lo_rid',
      duration: 'PT30M',
      description: {en: 'Joins pages into one recording.'},
    },
    {kind: 'cookie', name: '_lo_cid', description: {en: 'Keeps a conversation together.'}},
    {
      kind: 'cookie',
      name: '_lo_bn',
      duration: 'P30D',
      description: {en: 'Decides whether a visit is recorded.'},
    },
    {
      kind: 'cookie',
      name: '_lo_np_*',
      duration: 'P30D',
      description: {en: 'Remembers which messages were shown.'},
    },
    {
      kind: 'cookie',
      name: '__lotl',
      duration: 'P180D',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: '__lotr',
      duration: 'P180D',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: '_global_lucky_opt_out',
      duration: 'P10Y',
      description: {en: 'Remembers an objection to this service.'},
    },
  ],
};
