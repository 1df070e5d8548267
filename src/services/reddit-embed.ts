import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://support.reddithelp.com/ */
export const service: RegistryEntry = {
  id: 'reddit-embed',
  name: 'Reddit posts',
  vendor: 'Reddit, Inc.',
  country: 'US',
  category: 'preference',
  ownPurposes: true,
  hosts: ['embed.reddit.com', 'www.redditmedia.com'],
};
