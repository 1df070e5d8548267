import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.taboola.com/policies/cookie-policy */
export const service: RegistryEntry = {
  id: 'taboola',
  name: 'Taboola',
  vendor: 'Taboola, Inc.',
  country: 'US',
  category: 'marketing',
  ownPurposes: true,
  hosts: ['*.taboola.com', '*.taboolasyndication.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'trc_cookie_storage',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'cookie',
      name: 'taboola_fp_td_user_id',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'cookie',
      name: 'taboola_select',
      duration: 'P1Y',
      description: {en: 'Remembers what was chosen about privacy.'},
    },
    {
      kind: 'cookie',
      name: '_tb_sess_r',
      duration: 'PT30M',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: '_tb_t_ppg',
      duration: 'PT30M',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: 'tb_click_param',
      duration: 'PT50S',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
    {
      kind: 'localStorage',
      name: 'taboola global:*',
      description: {en: 'Tells visitors apart for advertising.'},
    },
  ],
  loader: {
    src: 'https://cdn.taboola.com/libtrc/unip/{id}/tfa.js',
    globals: {_tfa: [{notify: 'event', name: 'page_view', id: '{id}'}]},
  },
};
