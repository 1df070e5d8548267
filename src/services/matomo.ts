import type {ServiceDefinition} from '../model/service.js';

/** See https://matomo.org/faq/general/faq_146/ */
export const service: ServiceDefinition = {
  id: 'matomo',
  name: 'Matomo',
  vendor: 'InnoCraft Limited',
  country: 'NZ',
  hosts: ['*.matomo.cloud'],
  storage: [
    {
      kind: 'cookie',
      name: '_pk_id.*',
      duration: 'P13M',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: '_pk_ses.*',
      duration: 'PT30M',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'cookie',
      name: '_pk_ref.*',
      duration: 'P6M',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: '_pk_cvar.*',
      duration: 'PT30M',
      description: {en: 'Holds variables of one visit.'},
    },
    {
      kind: 'cookie',
      name: '_pk_hsr.*',
      duration: 'PT30M',
      description: {en: 'Keeps one recorded session together.'},
    },
    {kind: 'cookie', name: '_pk_testcookie*', description: {en: 'Checks whether cookies work.'}},
    {
      kind: 'cookie',
      name: 'mtm_consent',
      duration: 'P30Y',
      description: {en: "Remembers that Matomo's own opt-in was used."},
    },
    {
      kind: 'cookie',
      name: 'mtm_cookie_consent',
      duration: 'P30Y',
      description: {en: "Remembers that Matomo's own cookie opt-in was used."},
    },
    {
      kind: 'cookie',
      name: 'mtm_consent_removed',
      duration: 'P30Y',
      description: {en: "Remembers that Matomo's own opt-out was used."},
    },
  ],
  calls: 'matomo',
};
