import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.linkedin.com/legal/l/cookie-table */
export const service: RegistryEntry = {
  id: 'linkedin-insight',
  name: 'LinkedIn Insight Tag',
  vendor: 'LinkedIn Ireland Unlimited Company',
  country: 'IE',
  category: 'marketing',
  ownPurposes: true,
  hosts: [
    'snap.licdn.com',
    '*.ads.linkedin.com',
    'www.linkedin.com/px/',
    'cdn.linkedin.oribi.io',
    'gw.linkedin.oribi.io',
  ],
  storage: [
    {
      kind: 'cookie',
      name: 'li_fat_id',
      duration: 'P30D',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'cookie',
      name: 'li_giant',
      duration: 'P7D',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'cookie',
      name: 'ln_or',
      duration: 'P1D',
      description: {en: 'Checks whether something can be stored.'},
    },
    {
      kind: 'localStorage',
      name: 'li_adsId',
      description: {en: 'Tells visitors apart for advertising.'},
    },
  ],
  loader: {
    src: 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
    globals: {_linkedin_partner_id: '{id}', _linkedin_data_partner_ids: ['{id}']},
    stub: {name: 'lintrk', queue: 'q', arrays: true},
  },
};
