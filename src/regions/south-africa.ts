import type {Laws} from './law.js';

export const laws: Laws = {
  ZA: [
    {
      sets: {regime: 'opt-in'},
      since: '2021-07-01',
      source:
        'Protection of Personal Information Act s. 11 (consent is one basis of several: the strict reading)',
      grade: 'S',
      link: 'https://cm.twobirds.com/en/trending-topics/global-cookie-review/south-africa',
    },
    {
      sets: {consentAge: 18},
      since: '2021-07-01',
      source: 'Protection of Personal Information Act ss. 34–35',
      grade: 'M',
    },
  ],
};
