import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.jwplayer.com/ */
export const service: RegistryEntry = {
  id: 'jw-player',
  name: 'JW Player',
  vendor: 'Longtail Ad Solutions, Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['*.jwplayer.com', '*.jwpcdn.com', '*.jwpltx.com'],
  storage: [
    {
      kind: 'localStorage',
      name: 'jwplayer*',
      description: {en: 'Remembers settings of the player.'},
    },
  ],
};
