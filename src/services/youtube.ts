import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://support.google.com/youtube/answer/171780 */
export const service: RegistryEntry = {
  id: 'youtube',
  name: 'YouTube',
  vendor: 'Google Ireland Limited',
  country: 'IE',
  category: 'preference',
  ownPurposes: true,
  hosts: [
    'www.youtube.com',
    'www.youtube-nocookie.com',
    'youtube.com',
    '*.ytimg.com',
    'yt3.ggpht.com',
    '*.googlevideo.com',
  ],
  storage: [
    {kind: 'localStorage', name: 'yt-*', description: {en: 'Remembers settings of the player.'}},
    {kind: 'sessionStorage', name: 'yt-*', description: {en: 'Holds the state of the player.'}},
  ],
};
