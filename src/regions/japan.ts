import type {Laws} from './law.js';

export const laws: Laws = {
  JP: [
    {
      sets: {sharing: 'opt-in'},
      since: '2022-04-01',
      source:
        'Act on the Protection of Personal Information Art. 31: what can be referred to a person',
      grade: 'S',
      link: 'https://iapp.org/news/a/japan-to-enact-external-data-transmission-rule-of-amended-telecommunications-business-act',
    },
    {
      sets: {regime: 'notice'},
      since: '2023-06-16',
      source: 'Telecommunications Business Act Art. 27-12, external transmission',
      grade: 'S',
      link: 'https://www.nishimura.com/en/knowledge/newsletters/data_protection_230512',
    },
    {
      sets: {consentAge: 16},
      since: '2017-05-30',
      source:
        'Personal Information Protection Commission, Q&A: parents consent up to 12 to 15 years',
      grade: 'M',
    },
  ],
};
