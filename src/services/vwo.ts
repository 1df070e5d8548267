import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.vwo.com/hc/en-us/articles/360033990873 */
export const service: RegistryEntry = {
  id: 'vwo',
  name: 'VWO',
  vendor: 'Wingify Software Private Limited',
  country: 'IN',
  category: 'analytics',
  hosts: ['*.visualwebsiteoptimizer.com'],
  storage: [
    {
      kind: 'cookie',
      name: '_vwo_uuid',
      duration: 'P10Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: '_vwo_uuid_v2',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: '_vwo_sn',
      duration: 'PT30M',
      description: {en: 'Keeps one visit together.'},
    },
    {kind: 'cookie', name: '_vwo_ds', duration: 'P90D', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: '_vwo_referrer',
      duration: 'PT15S',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: '_vwo_ssm',
      duration: 'P10Y',
      description: {en: 'Checks whether something can be stored.'},
    },
    {
      kind: 'cookie',
      name: '_vwo_consent',
      duration: 'P1Y',
      description: {en: 'Remembers what was chosen about privacy.'},
    },
    {
      kind: 'cookie',
      name: '_vwo_global_opt_out',
      duration: 'P10Y',
      description: {en: 'Remembers an objection to this service.'},
    },
    {kind: 'cookie', name: '_vis_opt_s', duration: 'P100D', description: {en: 'Counts visits.'}},
    {
      kind: 'cookie',
      name: '_vis_opt_test_cookie',
      description: {en: 'Checks whether something can be stored.'},
    },
    {
      kind: 'cookie',
      name: '_vis_opt_exp_*',
      duration: 'P100D',
      description: {en: 'Remembers which version of a page is shown.'},
    },
    {
      kind: 'cookie',
      name: '_vis_opt_out',
      duration: 'P10Y',
      description: {en: 'Remembers an objection to this service.'},
    },
    {kind: 'localStorage', name: '_vwo_*', description: {en: 'Holds what could not be sent yet.'}},
  ],
};
