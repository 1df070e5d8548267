import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel */
export const service: RegistryEntry = {
  id: 'tiktok',
  name: 'TikTok Pixel',
  vendor: 'TikTok Technology Limited',
  country: 'IE',
  category: 'marketing',
  ownPurposes: true,
  hosts: ['analytics.tiktok.com', 'analytics-sg.tiktok.com', 'analytics-ipv6.tiktokw.us'],
  storage: [
    {
      kind: 'cookie',
      name: '_ttp',
      duration: 'P13M',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'cookie',
      name: '_tt_enable_cookie',
      duration: 'P13M',
      description: {en: 'Checks whether something can be stored.'},
    },
    {
      kind: 'cookie',
      name: 'ttclid',
      duration: 'P13M',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
    {
      kind: 'cookie',
      name: 'ttcsid',
      duration: 'P13M',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'cookie',
      name: 'ttcsid_*',
      duration: 'P13M',
      description: {en: 'Keeps one visit together.'},
    },
    {kind: 'sessionStorage', name: 'tt_sessionId', description: {en: 'Keeps one visit together.'}},
    {
      kind: 'sessionStorage',
      name: 'tt_appInfo',
      description: {en: 'Holds settings of this service.'},
    },
    {kind: 'sessionStorage', name: 'tt_pixel_session_index', description: {en: 'Counts pages.'}},
  ],
  calls: 'tiktok',
};
