import type {ServiceDefinition} from '../model/service.js';

/** See https://support.google.com/campaignmanager/answer/2839090 */
export const service: ServiceDefinition = {
  id: 'floodlight',
  name: 'Google Floodlight',
  vendor: 'Google Ireland Limited',
  country: 'IE',
  hosts: ['*.fls.doubleclick.net', 'ad.doubleclick.net'],
  storage: [
    {
      kind: 'cookie',
      name: '_gcl_*',
      duration: 'P90D',
      description: {en: 'Remembers which advertisement led here.'},
    },
  ],
  calls: 'google',
};
