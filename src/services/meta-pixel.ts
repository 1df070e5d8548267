import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc */
export const service: RegistryEntry = {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  vendor: 'Meta Platforms Ireland Limited',
  country: 'IE',
  category: 'marketing',
  ownPurposes: true,
  hosts: ['connect.facebook.net', 'www.facebook.com/tr'],
  storage: [
    {
      kind: 'cookie',
      name: '_fbp',
      duration: 'P90D',
      description: {en: 'Tells visitors apart for advertising.'},
    },
    {
      kind: 'cookie',
      name: '_fbc',
      duration: 'P90D',
      description: {en: 'Remembers the advertisement that was clicked.'},
    },
    {
      kind: 'localStorage',
      name: 'lastExternalReferrer',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'localStorage',
      name: 'lastExternalReferrerTime',
      description: {en: 'Remembers where the visitor came from.'},
    },
  ],
  calls: 'meta-pixel',
  loader: {
    src: 'https://connect.facebook.net/en_US/fbevents.js',
    stub: {
      name: 'fbq',
      queue: 'queue',
      method: 'callMethod',
      properties: {loaded: true, version: '2.0', push: '{self}'},
      alias: '_fbq',
    },
    commands: [
      ['init', '{id}'],
      ['track', 'PageView'],
    ],
  },
};
