import {EEA} from '../model/eea.js';
import type {Law, Laws} from './law.js';

/** What holds in every country of the area. */
const common: readonly Law[] = [
  {
    sets: {regime: 'opt-in', exemptions: ['strictly-necessary']},
    since: '2011-05-25',
    source: 'ePrivacy Directive 2002/58/EC Art. 5(3), as amended by 2009/136/EC',
    grade: 'S',
    id: 'L8',
    link: 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
  },
  {
    sets: {consentAge: 16},
    since: '2018-05-25',
    source: 'GDPR Art. 8(1)',
    grade: 'M',
    id: 'U11',
    link: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
];

/** Where a child can consent alone before the age of 16 (GDPR Art. 8(1), second sentence). */
const AGES: {readonly [country: string]: readonly [age: number, grade: Law['grade']]} = {
  AT: [14, 'S'],
  BE: [13, 'S'],
  BG: [14, 'S'],
  CY: [14, 'S'],
  CZ: [15, 'S'],
  DK: [15, 'M'],
  EE: [13, 'S'],
  ES: [14, 'S'],
  FI: [13, 'S'],
  FR: [15, 'S'],
  GR: [15, 'S'],
  IS: [13, 'M'],
  IT: [14, 'S'],
  LT: [14, 'S'],
  LV: [13, 'S'],
  MT: [13, 'S'],
  NO: [13, 'M'],
  PT: [13, 'S'],
  SE: [13, 'S'],
  SI: [15, 'M'],
};

const age = (country: string): readonly Law[] => {
  const [consentAge, grade] = AGES[country] ?? [];
  if (!consentAge || !grade) return [];
  return [
    {
      sets: {consentAge},
      since: {DK: '2024-01-01', SI: '2023-01-26'}[country] ?? '2018-05-25',
      source: `GDPR Art. 8(1) as made national law in ${country}`,
      grade,
      id: 'U11',
      ...(grade === 'S' && {
        link: 'https://www.twobirds.com/en/in-focus/general-data-protection-regulation/gdpr-tracker/children',
      }),
    },
  ];
};

/**
 * What some countries add. France has no line for six months (requirement N1): the CNIL calls them good practice, not a
 * limit.
 */
const own: Laws = {
  CZ: [
    {
      sets: {validity: 'P12M'},
      since: '2022-01-01',
      source: 'ÚOOÚ: consent to cookies, as a rule for 12 months',
      grade: 'S',
      link: 'https://odo24.pl/en/wiedza/pytania-i-odpowiedzi/jak-dlugo-aktualna-pozostaje-zgoda-na-korzystanie-z-plikow-cookie-i-kiedy-mozna-ponownie-poprosic-o-zgode-jezeli-wczesniej-udzielono-odpowiedzi-odmownej',
    },
  ],
  ES: [
    {
      sets: {validity: 'P24M', exemptions: ['strictly-necessary', 'es-audience']},
      since: '2024-01-11',
      source: 'AEPD guide on cookies and guide on audience measurement, January 2024',
      grade: 'M',
      id: 'N6',
    },
  ],
  FR: [
    {
      sets: {exemptions: ['strictly-necessary', 'fr-audience', 'fr-paywall-metering']},
      since: '2020-10-01',
      source:
        'CNIL guidelines 2020-091 art. 5; for audience measurement as of the decision of 4 July 2025',
      grade: 'S',
      id: 'N2, N3',
      link: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197',
    },
  ],
  IE: [
    {
      sets: {validity: 'P6M'},
      since: '2020-04-06',
      source: 'DPC guidance on cookies: ask again after six months',
      grade: 'S',
      link: 'https://trydatacops.com/faq/how-long-does-cookie-consent-last',
    },
  ],
  IT: [
    {
      sets: {exemptions: ['strictly-necessary', 'it-audience']},
      since: '2022-01-09',
      source: 'Garante, guidelines on cookies of 10 June 2021 (n. 231): first-party statistics',
      grade: 'M',
      id: 'N5',
    },
  ],
  NL: [
    {
      sets: {exemptions: ['strictly-necessary', 'nl-audience']},
      since: '2015-03-11',
      source: 'Telecommunicatiewet Art. 11.7a(3)(b)',
      grade: 'M',
    },
  ],
};

export const laws: Laws = Object.fromEntries(
  EEA.map((country) => [country, [...common, ...age(country), ...(own[country] ?? [])]]),
);
