import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://support.convert.com/hc/en-us/articles/204495429-Convert-Experiences-Tracking-Cookies-Structure */
export const service: RegistryEntry = {
  id: 'convert',
  name: 'Convert Experiences',
  vendor: 'Convert Insights, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['*.convertexperiments.com'],
  storage: [
    {kind: 'cookie', name: '_conv_v', duration: 'P6M', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: '_conv_s',
      duration: 'P1D',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'cookie',
      name: '_conv_r',
      duration: 'P6M',
      description: {en: 'Remembers where the visitor came from.'},
    },
  ],
};
