import type {Provider} from '../provider.js';

/** Without cookies until it plays. See https://support.google.com/youtube/answer/171780 */
export const youtube: Provider = {
  kind: 'video',
  name: 'YouTube',
  vendor: 'Google Ireland Limited',
  frame: 'https://www.youtube-nocookie.com/embed/{id}',
  find: /(?:[?&]v=|youtu\.be\/|\/(?:embed|shorts|live)\/)([\w-]+)/,
  id: /^[\w-]{11}$/,
  allow: 'fullscreen; picture-in-picture; encrypted-media',
  sandbox: 'allow-popups allow-popups-to-escape-sandbox allow-presentation',
};
