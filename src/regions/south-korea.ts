import type {Laws} from './law.js';

export const laws: Laws = {
  KR: [
    {
      sets: {regime: 'opt-in'},
      since: '2023-09-15',
      source:
        'Personal Information Protection Act Art. 15 (what counts as personal is contested: the strict reading)',
      grade: 'S',
      link: 'https://cookiebeam.com/guides/south-korea-pipa-cookie-consent-2026',
    },
    {
      sets: {consentAge: 14},
      since: '2023-09-15',
      source: 'Personal Information Protection Act Art. 22-2',
      grade: 'M',
    },
  ],
};
