import type {Provider} from '../provider.js';

/** See https://help.instagram.com/620154495870484 */
export const instagram: Provider = {
  kind: 'post',
  name: 'Instagram',
  vendor: 'Meta Platforms Ireland Limited',
  frame: 'https://www.instagram.com/{id}/embed/',
  find: /instagram\.com\/(?:[\w.]+\/)?((?:p|reel|tv)\/[\w-]+)/,
  id: /^(?:p|reel|tv)\/[\w-]+$/,
  ratio: '4 / 5',
  sandbox: 'allow-popups allow-popups-to-escape-sandbox',
};
