import type {Laws} from './law.js';

export const laws: Laws = {
  CN: [
    {
      sets: {regime: 'opt-in', consentAge: 14},
      since: '2021-11-01',
      source: 'Personal Information Protection Law Arts. 13, 14, 31',
      grade: 'M',
    },
  ],
};
