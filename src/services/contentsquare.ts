import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.contentsquare.com/ */
export const service: RegistryEntry = {
  id: 'contentsquare',
  name: 'Contentsquare',
  vendor: 'Content Square SAS',
  country: 'FR',
  category: 'analytics',
  hosts: ['*.contentsquare.net', '*.contentsquare.com'],
  storage: [
    {
      kind: 'cookie',
      name: '_cs_c',
      duration: 'P13M',
      description: {en: 'Remembers what was chosen about privacy.'},
    },
    {kind: 'cookie', name: '_cs_id', duration: 'P13M', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: '_cs_s',
      duration: 'PT30M',
      description: {en: 'Keeps one visit together.'},
    },
    {kind: 'cookie', name: '_cs_cvars', description: {en: 'Holds variables of one visit.'}},
    {
      kind: 'cookie',
      name: '_cs_ex',
      duration: 'P30D',
      description: {en: 'Decides whether a visit is recorded.'},
    },
    {
      kind: 'cookie',
      name: '_cs_rl',
      duration: 'P1Y',
      description: {en: 'Joins pages into one recording.'},
    },
    {
      kind: 'cookie',
      name: '_cs_optout',
      duration: 'P13M',
      description: {en: 'Remembers an objection to this service.'},
    },
    {
      kind: 'cookie',
      name: '_cs_mk_aa',
      duration: 'PT30M',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'cookie',
      name: '_cs_mk_ga',
      duration: 'PT30M',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'cookie',
      name: '_cs_root-domain',
      description: {en: 'Finds the domain to store cookies on.'},
    },
    {
      kind: 'cookie',
      name: '_cs_same_site',
      description: {en: 'Checks whether something can be stored.'},
    },
    {kind: 'cookie', name: '_cs_tld*', description: {en: 'Finds the domain to store cookies on.'}},
    {kind: 'cookie', name: '_cs_debug', description: {en: 'Holds settings of this service.'}},
    {
      kind: 'cookie',
      name: '__CT_Data',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: '_CT_RS_',
      duration: 'P1Y',
      description: {en: 'Joins pages into one recording.'},
    },
    {kind: 'cookie', name: 'WRUID', duration: 'P1Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: 'WRBlock',
      duration: 'P1Y',
      description: {en: 'Decides whether a visit is recorded.'},
    },
    {kind: 'cookie', name: 'WRIgnore', description: {en: 'Decides whether a visit is recorded.'}},
  ],
};
