import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.dynatrace.com/ */
export const service: RegistryEntry = {
  id: 'dynatrace',
  name: 'Dynatrace',
  vendor: 'Dynatrace LLC',
  country: 'US',
  category: 'analytics',
  hosts: ['js-cdn.dynatrace.com', '*.bf.dynatrace.com', '*.live.dynatrace.com'],
  storage: [
    {kind: 'cookie', name: 'dtCookie*', description: {en: 'Keeps one visit together.'}},
    {kind: 'sessionStorage', name: 'dtCookie*', description: {en: 'Keeps one visit together.'}},
    {kind: 'cookie', name: 'dtLatC', description: {en: 'Measures how fast pages are.'}},
    {kind: 'cookie', name: 'dtPC', description: {en: 'Keeps one visit together.'}},
    {kind: 'sessionStorage', name: 'dtPC', description: {en: 'Keeps one visit together.'}},
    {kind: 'cookie', name: 'dtSa', description: {en: 'Remembers which link was followed.'}},
    {
      kind: 'sessionStorage',
      name: 'dtSa',
      description: {en: 'Remembers which link was followed.'},
    },
    {
      kind: 'cookie',
      name: 'dtValidationCookie',
      description: {en: 'Checks whether something can be stored.'},
    },
    {kind: 'cookie', name: 'dtDisabled', description: {en: 'Decides whether a visit is recorded.'}},
    {
      kind: 'cookie',
      name: 'rxVisitor*',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'localStorage',
      name: 'rxVisitor*',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {kind: 'cookie', name: 'rxvt', description: {en: 'Keeps one visit together.'}},
    {kind: 'sessionStorage', name: 'rxvt', description: {en: 'Keeps one visit together.'}},
  ],
};
