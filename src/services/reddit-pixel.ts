import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://business.reddithelp.com/ */
export const service: RegistryEntry = {
  id: 'reddit-pixel',
  name: 'Reddit Pixel',
  vendor: 'Reddit, Inc.',
  country: 'US',
  category: 'marketing',
  ownPurposes: true,
  hosts: [
    'www.redditstatic.com/ads/',
    'alb.reddit.com',
    'pixel-config.reddit.com',
    'conversions-config.reddit.com',
  ],
  storage: [
    {
      kind: 'cookie',
      name: '_rdt_uuid',
      duration: 'P90D',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'cookie',
      name: '_rdt_cid',
      duration: 'P90D',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
    {
      kind: 'cookie',
      name: '_rdt_em',
      duration: 'P90D',
      description: {en: 'Tells visitors apart for advertising.'},
    },
  ],
  loader: {
    src: 'https://www.redditstatic.com/ads/pixel.js',
    stub: {name: 'rdt', queue: 'callQueue', method: 'sendEvent'},
    commands: [
      ['init', '{id}'],
      ['track', 'PageVisit'],
    ],
  },
};
