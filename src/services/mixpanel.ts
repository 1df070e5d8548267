import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.mixpanel.com/docs/privacy/protecting-user-data */
export const service: RegistryEntry = {
  id: 'mixpanel',
  name: 'Mixpanel',
  vendor: 'Mixpanel, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['cdn.mxpnl.com', '*.mixpanel.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'mp_*_mixpanel',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {kind: 'localStorage', name: 'mp_*', description: {en: 'Tells visitors apart.'}},
    {kind: 'localStorage', name: '__mp*', description: {en: 'Holds what could not be sent yet.'}},
    {
      kind: 'cookie',
      name: '__mp_opt_in_out_*',
      duration: 'P1Y',
      description: {en: 'Remembers what was chosen about privacy.'},
    },
    {kind: 'sessionStorage', name: 'mp_*', description: {en: 'Holds the state of one tab.'}},
    {kind: 'sessionStorage', name: '__mp*', description: {en: 'Holds what could not be sent yet.'}},
    {
      kind: 'indexedDB',
      name: 'mixpanel*Db',
      description: {en: 'Holds what could not be sent yet.'},
    },
  ],
  calls: 'mixpanel',
};
