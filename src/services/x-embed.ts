import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developer.x.com/en/docs/x-for-websites */
export const service: RegistryEntry = {
  id: 'x-embed',
  name: 'X posts',
  vendor: 'X Internet Unlimited Company',
  country: 'IE',
  category: 'preference',
  ownPurposes: true,
  hosts: ['platform.twitter.com', 'platform.x.com', 'syndication.twitter.com', '*.twimg.com'],
  storage: [
    {
      kind: 'localStorage',
      name: '__widgetsettings',
      description: {en: 'Holds settings of this service.'},
    },
  ],
  loader: {src: 'https://platform.twitter.com/widgets.js'},
};
