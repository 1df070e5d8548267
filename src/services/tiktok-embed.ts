import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developers.tiktok.com/doc/embed-videos/ */
export const service: RegistryEntry = {
  id: 'tiktok-embed',
  name: 'TikTok videos',
  vendor: 'TikTok Technology Limited',
  country: 'IE',
  category: 'preference',
  ownPurposes: true,
  hosts: ['www.tiktok.com', '*.ttwstatic.com'],
  loader: {src: 'https://www.tiktok.com/embed.js'},
};
