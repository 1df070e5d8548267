import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites */
export const service: RegistryEntry = {
  id: 'x-pixel',
  name: 'X Pixel',
  vendor: 'X Internet Unlimited Company',
  country: 'IE',
  category: 'marketing',
  ownPurposes: true,
  hosts: [
    '*.ads-twitter.com',
    'analytics.twitter.com',
    'ads-api.twitter.com',
    't.co/i/',
    't.co/1/',
  ],
  storage: [
    {
      kind: 'cookie',
      name: '_twclid',
      duration: 'P30D',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
  ],
  loader: {
    src: 'https://static.ads-twitter.com/uwt.js',
    stub: {name: 'twq', queue: 'queue', method: 'exe', properties: {version: '1.1'}},
    commands: [['config', '{id}']],
  },
};
