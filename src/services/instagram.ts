import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developers.facebook.com/docs/instagram-platform/embed-button */
export const service: RegistryEntry = {
  id: 'instagram',
  name: 'Instagram',
  vendor: 'Meta Platforms Ireland Limited',
  country: 'IE',
  category: 'preference',
  hosts: ['www.instagram.com', 'platform.instagram.com', '*.cdninstagram.com'],
  loader: {src: 'https://www.instagram.com/embed.js'},
};
