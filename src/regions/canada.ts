import type {Law, Laws} from './law.js';

/** The provinces and territories but Quebec. */
const PROVINCES = 'AB BC MB NB NL NS NT NU ON PE SK YT'.split(' ');

const federal: readonly Law[] = [
  {
    sets: {regime: 'opt-out', consentAge: 13},
    since: '2018-05-24',
    source:
      'PIPEDA Sch. 1 cl. 4.3; OPC guidelines on meaningful consent and on online behavioural advertising',
    grade: 'M',
    link: 'https://www.priv.gc.ca/en/privacy-topics/collecting-personal-information/consent/gl_omc_201805/',
  },
];

export const laws: Laws = {
  // Of the province nothing is known, so that it may be Quebec.
  CA: [
    {
      sets: {regime: 'opt-in', consentAge: 14},
      since: '2023-09-22',
      source:
        'Quebec, Act respecting the protection of personal information in the private sector (Law 25) s. 8.1',
      grade: 'S',
      link: 'https://mccarthy.ca/en/insights/blogs/techlex/quebecs-law-25-and-cookies-not-so-cookie-cutter',
    },
  ],
  'CA-QC': [],
  ...Object.fromEntries(PROVINCES.map((province) => [`CA-${province}`, federal])),
};
