import type {ServiceDefinition} from '../model/service.js';

/** See https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc */
export const service: ServiceDefinition = {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  vendor: 'Meta Platforms Ireland Limited',
  country: 'IE',
  ownPurposes: true,
  hosts: ['connect.facebook.net', 'www.facebook.com/tr'],
  storage: [
    {
      kind: 'cookie',
      name: '_fbp',
      duration: 'P90D',
      description: {en: 'Tells browsers apart for advertising.'},
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
      description: {en: 'Remembers when they came.'},
    },
  ],
};
