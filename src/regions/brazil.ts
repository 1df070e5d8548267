import type {Laws} from './law.js';

export const laws: Laws = {
  BR: [
    {
      sets: {consentAge: 12},
      since: '2020-09-18',
      source: 'LGPD (Lei 13.709/2018) Art. 14 §1',
      grade: 'M',
      link: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
    },
    {
      sets: {regime: 'opt-in'},
      since: '2022-10-18',
      source: 'ANPD, guide on cookies and personal data, under LGPD Art. 7',
      grade: 'S',
      link: 'https://www.mattosfilho.com.br/en/unico/brazilian-data-protection/',
    },
    {
      sets: {adsAge: 18},
      since: '2026-03-17',
      source: 'ECA Digital (Lei 15.211/2025): no profiling of minors for advertising',
      grade: 'M',
    },
  ],
};
