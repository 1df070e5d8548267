import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.activecampaign.com/ */
export const service: RegistryEntry = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  vendor: 'ActiveCampaign, LLC',
  country: 'US',
  category: 'marketing',
  hosts: ['trackcmp.net', '*.trackcmp.net', '*.app-us1.com', '*.activehosted.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'ac_enable_tracking',
      duration: 'P30D',
      description: {en: 'Remembers that this service was agreed to.'},
    },
    {kind: 'cookie', name: 'prism_*', duration: 'P30D', description: {en: 'Tells visitors apart.'}},
  ],
};
