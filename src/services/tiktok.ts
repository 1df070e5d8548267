import type {ServiceDefinition} from '../model/service.js';

/** See https://ads.tiktok.com/help/article/tiktok-pixel */
export const service: ServiceDefinition = {
  id: 'tiktok',
  name: 'TikTok Pixel',
  vendor: 'TikTok Technology Limited',
  country: 'IE',
  hosts: ['analytics.tiktok.com'],
  storage: [
    {kind: 'cookie', name: '_ttp', duration: 'P13M', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: '_tt_enable_cookie',
      duration: 'P13M',
      description: {en: 'Remembers whether TikTok may use cookies.'},
    },
  ],
  calls: 'tiktok',
};
