import type {ServiceDefinition} from '../model/service.js';

/** See https://support.google.com/google-ads/answer/7548399 */
export const service: ServiceDefinition = {
  id: 'google-ads',
  name: 'Google Ads',
  vendor: 'Google Ireland Limited',
  country: 'IE',
  hosts: ['www.googleadservices.com', 'googleads.g.doubleclick.net'],
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
