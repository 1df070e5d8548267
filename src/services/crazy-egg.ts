import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.crazyegg.com/privacy */
export const service: RegistryEntry = {
  id: 'crazy-egg',
  name: 'Crazy Egg',
  vendor: 'Crazy Egg, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['*.crazyegg.com', '*.cetrk.com', 'dnn506yrbagrg.cloudfront.net'],
  storage: [
    {
      kind: 'cookie',
      name: '_ce.s',
      duration: 'P1Y',
      description: {en: 'Joins pages into one recording.'},
    },
    {
      kind: 'cookie',
      name: '_ce.clock_data',
      duration: 'P1D',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'cookie',
      name: '_ce.clock_event',
      duration: 'P1D',
      description: {en: 'Keeps one visit together.'},
    },
    {kind: 'cookie', name: '_ce.irv', description: {en: 'Counts visits.'}},
    {kind: 'cookie', name: '_ce.cch', description: {en: 'Checks whether something can be stored.'}},
    {kind: 'cookie', name: '_ce.gtld', description: {en: 'Finds the domain to store cookies on.'}},
    {kind: 'cookie', name: '_ceir', duration: 'P1Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: '_CEFT',
      duration: 'P1Y',
      description: {en: 'Remembers which version of a page is shown.'},
    },
    {
      kind: 'cookie',
      name: 'ceft_variant_override',
      description: {en: 'Remembers which version of a page is shown.'},
    },
    {kind: 'cookie', name: '_cer.v', duration: 'P31D', description: {en: 'Counts visits.'}},
    {kind: 'cookie', name: '_crazyegg', description: {en: 'Keeps one visit together.'}},
    {kind: 'cookie', name: 'cebs', description: {en: 'Keeps one visit together.'}},
    {kind: 'cookie', name: 'cebsp_*', description: {en: 'Counts pages.'}},
    {
      kind: 'cookie',
      name: 'ce_need_secure_cookie',
      description: {en: 'Checks whether something can be stored.'},
    },
    {
      kind: 'cookie',
      name: 'ce_successful_csp_check',
      duration: 'P1D',
      description: {en: 'Checks whether something can be stored.'},
    },
  ],
  loader: {src: 'https://script.crazyegg.com/pages/scripts/{id}.js'},
};
