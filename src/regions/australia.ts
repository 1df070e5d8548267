import type {Laws} from './law.js';

export const laws: Laws = {
  AU: [
    {
      sets: {regime: 'notice', sharing: 'opt-out'},
      since: '2014-03-12',
      source: 'Privacy Act 1988, Australian Privacy Principles 5 and 7',
      grade: 'M',
      link: 'https://www.oaic.gov.au/privacy/australian-privacy-principles',
    },
    {
      sets: {consentAge: 15},
      since: '2019-07-01',
      source: 'OAIC, guidelines on the Privacy Principles ch. B: from 15 on capacity is presumed',
      grade: 'M',
    },
  ],
};
