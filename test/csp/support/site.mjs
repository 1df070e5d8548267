import {nextRecord} from '../../../dist/esm/src/model/next-record.js';
import {encodeRecord} from '../../../dist/esm/src/model/record-codec.js';

export const NOW = Date.UTC(2026, 10, 21);

/** @type {import('../../../dist/esm/src/model/policy.js').Policy} */
export const policy = {
  version: '1',
  purposes: [
    {id: 'essential', category: 'essential', basis: 'exempt'},
    {id: 'analytics', category: 'analytics', basis: 'consent'},
    {id: 'maps', category: 'preference', basis: 'consent'},
    {id: 'ads', category: 'marketing', basis: 'consent'},
    {
      id: 'abuse',
      category: 'security',
      basis: 'exempt',
      justification: 'Sign-in attempts are counted to keep accounts safe.',
      processing: {basis: 'legitimate-interest', interest: 'Keeping accounts safe.'},
    },
  ],
  services: [
    {
      id: 'pay',
      purpose: 'essential',
      hosts: ['*.pay.example'],
      storage: [{kind: 'cookie', name: 'pay_*'}],
    },
    {
      id: 'stats',
      purpose: 'analytics',
      hosts: ['cdn.stats.example', '*.stats.example:8443', 'shared.example/stats/'],
      storage: [
        {kind: 'cookie', name: '_st_*'},
        {kind: 'cookie', name: 'FPID'},
        {kind: 'localStorage', name: 'stats'},
      ],
    },
    {id: 'maps', purpose: 'maps', hosts: ['tiles.maps.example', 'shared.example/map']},
    {
      id: 'ads',
      purpose: 'ads',
      hosts: ['ads.example', 'cdn.stats.example'],
      storage: [
        {kind: 'cookie', name: '_ad'},
        {kind: 'cookie', name: '_st_shared'},
      ],
    },
    {id: 'guard', purpose: 'abuse', hosts: ['guard.example']},
  ],
};

/** The same policy with some of it changed. */
export const changed = (changes) => ({...policy, ...changes});

/**
 * A `Cookie` header, as a page under this policy would have made it.
 *
 * @param {{[id: string]: 'given' | 'refused' | 'withdrawn' | 'objected'}} answers
 */
export const cookieOf = (answers, {under = policy, at = NOW - 864e5, except} = {}) => {
  const map = new Map(Object.entries(answers));
  const record = nextRecord(under, undefined, map, {language: 'en', except}, at, () =>
    'A'.repeat(22),
  );
  return `${under.cookie?.name ?? 'cookie_consent'}=${encodeRecord(record)}`;
};

export const ALL = {analytics: 'given', maps: 'given', ads: 'given'};
export const NONE = {analytics: 'refused', maps: 'refused', ads: 'refused'};
