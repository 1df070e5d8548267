import type {ServiceDefinition} from '../model/service.js';

/** See https://help.ads.microsoft.com/#apex/ads/en/53056/2 */
export const service: ServiceDefinition = {
  id: 'microsoft-uet',
  name: 'Microsoft Advertising',
  vendor: 'Microsoft Ireland Operations Limited',
  country: 'IE',
  hosts: ['bat.bing.com'],
  storage: [
    {
      kind: 'cookie',
      name: '_uetsid',
      duration: 'P1D',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'cookie',
      name: '_uetvid',
      duration: 'P390D',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: '_uetmsclkid',
      duration: 'P90D',
      description: {en: 'Remembers which advertisement led here.'},
    },
  ],
  calls: 'microsoft-uet',
};
