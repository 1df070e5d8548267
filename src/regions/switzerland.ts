import type {Laws} from './law.js';

export const laws: Laws = {
  CH: [
    {
      sets: {regime: 'opt-out'},
      since: '2007-04-01',
      source: 'Telecommunications Act Art. 45c(b): tell, and say how to refuse',
      grade: 'S',
      link: 'https://www.mondaq.com/privacy-protection/1651402/are-cookies-and-tracking-technologies-regulated-by-consent-requirements',
    },
    {
      sets: {sharing: 'opt-in'},
      since: '2025-01-22',
      source:
        'FDPIC guidelines on cookies (revised 6 October 2025), not binding: a yes for intrusive profiling',
      grade: 'S',
      link: 'https://cadeproject.org/?p=152009',
    },
    {
      sets: {consentAge: 16},
      since: '2023-09-01',
      source: 'No fixed age (Civil Code Art. 16, capacity of judgement); the GDPR’s is taken',
      grade: 'M',
    },
  ],
};
