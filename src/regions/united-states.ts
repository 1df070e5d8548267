import type {Law, Laws} from './law.js';

/**
 * A state with a law of its own on selling data and on targeted advertising.
 *
 * @param since - When it came into force.
 * @param control - When Global Privacy Control became binding; undefined where it is not.
 * @param more - What it says of the young besides asking those under 16 first.
 */
const state = (
  source: string,
  since: string,
  control?: string,
  ...more: readonly Law[]
): readonly Law[] => [
  {
    sets: {regime: 'opt-out', gpc: 'kept', optInAge: 16, adsAge: 0},
    since,
    source,
    grade: 'S',
    id: 'U1',
    link: 'https://consentstack.io/blog/us-state-privacy-laws',
  },
  ...(control
    ? [
        {
          sets: {gpc: 'law'},
          since: control,
          source: `${source}, universal opt-out`,
          grade: 'S',
          id: 'U8',
          link: 'https://cookiebeam.com/guides/universal-opt-out-mechanisms-us-state-laws-2026',
        } as const,
      ]
    : []),
  ...more,
];

const young = (source: string, since: string, sets: Law['sets']): Law => ({
  sets,
  since,
  source: `${source}, on minors`,
  grade: 'M',
  id: 'U1',
});

/** Sensitive data may be used until the visitor says no. */
const limit = (source: string, since: string): Law => ({
  sets: {sensitive: 'opt-out'},
  since,
  source: `${source}: tell, and let people opt out`,
  grade: 'M',
  id: 'U6',
});

export const laws: Laws = {
  US: [
    {
      sets: {consentAge: 13},
      since: '2000-04-21',
      source: 'COPPA, 16 CFR 312 (as amended, to be complied with since 22 April 2026)',
      grade: 'S',
      id: 'U10',
      link: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312',
    },
    {
      // Of the state nothing is known, so that the strictest ages of any state hold.
      sets: {regime: 'opt-out', gpc: 'kept', optInAge: 18, adsAge: 18},
      since: '2020-01-01',
      source:
        'No law for all states: opt-out, and Global Privacy Control honoured, as the strictest states have it',
      grade: 'S',
      id: 'U8',
    },
    {
      sets: {sensitive: 'opt-in'},
      since: '2023-01-01',
      source:
        'Sensitive data only with consent, as in Virginia (Code 59.1-578), Colorado, Connecticut, Texas and most other states',
      grade: 'M',
      id: 'U6',
    },
  ],
  'US-CA': [
    ...state('California Consumer Privacy Act, Civ. Code 1798.120', '2020-01-01'),
    {
      sets: {gpc: 'law'},
      since: '2023-03-29',
      source: '11 CCR 7025(b)–(c)',
      grade: 'P',
      id: 'U2',
      link: 'https://www.law.cornell.edu/regulations/california/11-CCR-7025',
    },
    {
      sets: {sensitive: 'opt-out'},
      since: '2023-01-01',
      source: 'Civ. Code 1798.121; 11 CCR 7014, 7027: the right to limit its use',
      grade: 'S',
      id: 'U6',
    },
  ],
  'US-CO': state(
    'Colorado Privacy Act',
    '2023-07-01',
    '2024-07-01',
    young('SB 24-041', '2025-10-01', {optInAge: 18}),
  ),
  'US-CT': state(
    'Connecticut Data Privacy Act',
    '2023-07-01',
    '2025-01-01',
    young('SB 3 of 2023', '2024-10-01', {optInAge: 18}),
    young('SB 1295 of 2025', '2026-07-01', {adsAge: 18}),
  ),
  'US-DE': state(
    'Delaware Personal Data Privacy Act',
    '2025-01-01',
    '2026-01-01',
    young('Delaware Personal Data Privacy Act', '2025-01-01', {optInAge: 18}),
  ),
  'US-FL': state(
    'Florida Digital Bill of Rights',
    '2024-07-01',
    undefined,
    young('Florida Digital Bill of Rights', '2024-07-01', {optInAge: 18}),
  ),
  'US-IA': state(
    'Iowa Consumer Data Protection Act',
    '2025-01-01',
    undefined,
    limit('Iowa Code 715D.4', '2025-01-01'),
  ),
  'US-IN': state('Indiana Consumer Data Protection Act', '2026-01-01'),
  'US-KY': state('Kentucky Consumer Data Protection Act', '2026-01-01'),
  'US-MD': state(
    'Maryland Online Data Privacy Act',
    '2025-10-01',
    '2025-10-01',
    young('Maryland Online Data Privacy Act', '2025-10-01', {optInAge: 18, adsAge: 18}),
  ),
  'US-MN': state(
    'Minnesota Consumer Data Privacy Act',
    '2025-07-31',
    '2025-07-31',
    young('Minnesota Consumer Data Privacy Act', '2025-07-31', {optInAge: 17}),
  ),
  'US-MT': state(
    'Montana Consumer Data Privacy Act',
    '2024-10-01',
    '2025-01-01',
    young('SB 297 of 2025', '2025-10-01', {optInAge: 18}),
  ),
  'US-NE': state('Nebraska Data Privacy Act', '2025-01-01', '2025-01-01'),
  'US-NH': state('New Hampshire RSA 507-H', '2025-01-01', '2025-01-01'),
  'US-NJ': state(
    'New Jersey Data Privacy Act',
    '2025-01-15',
    '2025-07-15',
    young('New Jersey Data Privacy Act', '2025-01-15', {optInAge: 17}),
  ),
  'US-OR': state(
    'Oregon Consumer Privacy Act',
    '2024-07-01',
    '2026-01-01',
    young('HB 2008 of 2025', '2026-01-01', {adsAge: 16}),
  ),
  'US-RI': state('Rhode Island Data Transparency and Privacy Protection Act', '2026-01-01'),
  'US-TN': state('Tennessee Information Protection Act', '2025-07-01'),
  'US-TX': state('Texas Data Privacy and Security Act', '2024-07-01', '2025-01-01'),
  'US-UT': state(
    'Utah Consumer Privacy Act',
    '2023-12-31',
    undefined,
    limit('Utah Code 13-61-302', '2023-12-31'),
  ),
  'US-VA': state('Virginia Consumer Data Protection Act', '2023-01-01'),
};
