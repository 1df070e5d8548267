import type {Provider} from '../provider.js';

/** `track/…`, `album/…`, `playlist/…`, `episode/…`. See https://developer.spotify.com/documentation/embeds */
export const spotify: Provider = {
  kind: 'audio',
  name: 'Spotify',
  vendor: 'Spotify AB',
  frame: 'https://open.spotify.com/embed/{id}',
  find: /spotify\.com\/(?:intl-\w+\/)?(?:embed\/)?((?:track|album|playlist|artist|episode|show)\/\w+)/,
  id: /^(?:track|album|playlist|artist|episode|show)\/\w{22}$/,
  height: '352px',
  allow: 'fullscreen; encrypted-media',
  sandbox: 'allow-popups allow-presentation',
};
