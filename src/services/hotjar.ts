import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.hotjar.com/hc/en-us/articles/6952777582999 */
export const service: RegistryEntry = {
  id: 'hotjar',
  name: 'Hotjar',
  vendor: 'Hotjar Limited',
  country: 'MT',
  category: 'analytics',
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
      name: '_hjTLDTest',
      description: {en: 'Finds the domain to store cookies on.'},
    },
    {
      kind: 'cookie',
      name: '_hj*',
      duration: 'P1Y',
      description: {en: 'Holds settings of this service.'},
    },
    {kind: 'cookie', name: 'hj_visitor', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'localStorage',
      name: '_hj*',
      description: {en: 'Holds what is known about the visitor.'},
    },
    {kind: 'sessionStorage', name: '_hj*', description: {en: 'Holds the state of one tab.'}},
    {
      kind: 'sessionStorage',
      name: 'hjViewportId',
      description: {en: 'Holds the state of one tab.'},
    },
  ],
  loader: {
    src: 'https://static.hotjar.com/c/hotjar-{id}.js?sv=6',
    globals: {_hjSettings: {hjid: '{id}', hjsv: 6}},
    stub: {name: 'hj', queue: 'q'},
  },
};
