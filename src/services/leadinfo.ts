import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.leadinfo.com/ */
export const service: RegistryEntry = {
  id: 'leadinfo',
  name: 'Leadinfo',
  vendor: 'Leadinfo B.V.',
  country: 'NL',
  category: 'marketing',
  hosts: ['*.leadinfo.net', '*.leadinfo.com'],
  storage: [
    {kind: 'cookie', name: '_li_id.*', duration: 'P2Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: '_li_ses.*',
      duration: 'PT30M',
      description: {en: 'Keeps one visit together.'},
    },
  ],
};
