import type {Provider} from '../provider.js';

/** A video, or a list of them. Without cookies until it plays. See https://support.google.com/youtube/answer/171780 */
export const youtube: Provider = {
  kind: 'video',
  name: 'YouTube',
  vendor: 'Google Ireland Limited',
  frame: (id) =>
    `https://www.youtube-nocookie.com/embed/${id.startsWith('list=') ? 'videoseries?' : ''}${id}`,
  find: /(?:[?&]v=|youtu\.be\/|\/(?:embed|shorts|live)\/)(?!videoseries)([\w-]+)|[?&](list=[\w-]+)(?!.*[?&]v=)/,
  id: /^(?:[\w-]{11}|list=[\w-]+)$/,
  allow: 'fullscreen; picture-in-picture; encrypted-media',
  sandbox: 'allow-popups allow-popups-to-escape-sandbox allow-presentation',
};
