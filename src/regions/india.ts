import type {Laws} from './law.js';

export const laws: Laws = {
  IN: [
    {
      sets: {regime: 'opt-in', consentAge: 18},
      since: '2025-11-14',
      source:
        'Digital Personal Data Protection Act 2023 ss. 6, 9 and Rules of 2025 (duties from 14 May 2027; kept already)',
      grade: 'S',
      link: 'https://www.getastra.com/blog/compliance/dpdp-compliance/',
    },
  ],
};
