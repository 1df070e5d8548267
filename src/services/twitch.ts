import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://dev.twitch.tv/docs/embed/
 *
 * Its cookies are on `twitch.tv`.
 */
export const service: RegistryEntry = {
  id: 'twitch',
  name: 'Twitch',
  vendor: 'Twitch Interactive, Inc.',
  country: 'US',
  category: 'preference',
  hosts: ['player.twitch.tv', 'embed.twitch.tv', 'clips.twitch.tv', '*.ttvnw.net', '*.jtvnw.net'],
};
