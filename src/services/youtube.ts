import type {ServiceDefinition} from '../model/service.js';

/** See https://support.google.com/youtube/answer/171780 */
export const service: ServiceDefinition = {
  id: 'youtube',
  name: 'YouTube',
  vendor: 'Google Ireland Limited',
  country: 'IE',
  ownPurposes: true,
  hosts: ['www.youtube.com', 'www.youtube-nocookie.com', 'i.ytimg.com', '*.googlevideo.com'],
  storage: [
    {kind: 'localStorage', name: 'yt-*', description: {en: 'Settings of the player.'}},
    {kind: 'sessionStorage', name: 'yt-*', description: {en: 'State of the player.'}},
  ],
};
