import type {ServiceDefinition} from '../model/service.js';

/** See https://help.hotjar.com/hc/en-us/articles/6952777582999 */
export const service: ServiceDefinition = {
  id: 'hotjar',
  name: 'Hotjar',
  vendor: 'Hotjar Limited',
  country: 'MT',
  hosts: ['*.hotjar.com', '*.hotjar.io'],
  storage: [
    {
      kind: 'cookie',
      name: '_hjSessionUser_*',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: '_hjSession_*',
      duration: 'PT30M',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'cookie',
      name: '_hjid',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart (older versions).'},
    },
    {
      kind: 'cookie',
      name: '_hjAbsoluteSessionInProgress',
      duration: 'PT30M',
      description: {en: 'Finds the first page of a visit (older versions).'},
    },
    {
      kind: 'cookie',
      name: '_hjTLDTest',
      description: {en: 'Finds the domain to store cookies on.'},
    },
    {
      kind: 'localStorage',
      name: '_hjUserAttributes',
      description: {en: 'Holds what the site told about the visitor.'},
    },
    {kind: 'sessionStorage', name: '_hj*', description: {en: 'Holds the state of one tab.'}},
  ],
};
