import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.chartbeat.com/ */
export const service: RegistryEntry = {
  id: 'chartbeat',
  name: 'Chartbeat',
  vendor: 'Chartbeat, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['*.chartbeat.com', '*.chartbeat.net'],
  storage: [
    {
      kind: 'cookie',
      name: '_chartbeat*',
      duration: 'P30D',
      description: {en: 'Tells visitors apart.'},
    },
    {kind: 'cookie', name: '_cb', duration: 'P13M', description: {en: 'Tells visitors apart.'}},
    {kind: 'cookie', name: '_cb_ls', duration: 'P13M', description: {en: 'Counts visits.'}},
    {
      kind: 'cookie',
      name: '_cb_svref',
      duration: 'PT30M',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: '_SUPERFLY_nosample',
      duration: 'PT1H',
      description: {en: 'Decides whether a visit is recorded.'},
    },
  ],
};
