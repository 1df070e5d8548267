import type {ServiceDefinition} from '../model/service.js';

/** See https://docs.mixpanel.com/docs/privacy/protecting-user-data */
export const service: ServiceDefinition = {
  id: 'mixpanel',
  name: 'Mixpanel',
  vendor: 'Mixpanel, Inc.',
  country: 'US',
  hosts: ['cdn.mxpnl.com', '*.mixpanel.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'mp_*_mixpanel',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart and holds their properties.'},
    },
    {
      kind: 'localStorage',
      name: 'mp_*',
      description: {en: 'The same, where it is kept in localStorage.'},
    },
    {
      kind: 'localStorage',
      name: '__mp*',
      description: {en: 'Holds what could not be sent yet, and opt-outs.'},
    },
    {
      kind: 'cookie',
      name: '__mp_opt_in_out_*',
      duration: 'P1Y',
      description: {en: "Remembers that Mixpanel's own opt-out was used."},
    },
    {kind: 'sessionStorage', name: 'mp_*', description: {en: 'Tells tabs apart.'}},
    {kind: 'sessionStorage', name: '__mp*', description: {en: 'Holds what could not be sent yet.'}},
    {
      kind: 'indexedDB',
      name: 'mixpanel*Db',
      description: {en: 'Holds what could not be sent yet.'},
    },
  ],
  calls: 'mixpanel',
};
