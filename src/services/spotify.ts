import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://developer.spotify.com/documentation/embeds
 *
 * Its cookies are on `spotify.com`.
 */
export const service: RegistryEntry = {
  id: 'spotify',
  name: 'Spotify',
  vendor: 'Spotify AB',
  country: 'SE',
  category: 'preference',
  hosts: ['*.spotify.com', '*.scdn.co', '*.spotifycdn.com'],
};
