import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developer.apple.com/documentation/musickitjs */
export const service: RegistryEntry = {
  id: 'apple-music',
  name: 'Apple Music',
  vendor: 'Apple Distribution International Limited',
  country: 'IE',
  category: 'preference',
  hosts: ['embed.music.apple.com', 'js-cdn.music.apple.com'],
};
