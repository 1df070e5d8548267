import type {Laws} from './law.js';

export const laws: Laws = {
  GB: [
    {
      sets: {regime: 'opt-in', exemptions: ['strictly-necessary']},
      since: '2011-05-26',
      source: 'Privacy and Electronic Communications Regulations 2003 (PECR) reg. 6',
      grade: 'S',
      id: 'N7',
      link: 'https://www.legislation.gov.uk/uksi/2003/2426/regulation/6',
    },
    {
      sets: {consentAge: 13},
      since: '2018-05-25',
      source: 'Data Protection Act 2018 s. 9',
      grade: 'S',
      id: 'U11',
      link: 'https://www.legislation.gov.uk/ukpga/2018/12/section/9',
    },
    {
      sets: {exemptions: ['strictly-necessary', 'uk-a1-4', 'uk-a1-5', 'uk-a1-6']},
      since: '2026-02-05',
      source: 'PECR Schedule A1 (Data (Use and Access) Act 2025 s. 112; SI 2026/82)',
      grade: 'S',
      id: 'N7',
      link: 'https://www.legislation.gov.uk/ukpga/2025/18/section/112',
    },
  ],
};
