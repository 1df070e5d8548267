import type {Provider} from '../provider.js';

/** See https://developers.dailymotion.com/guides/player-embed-script/ */
export const dailymotion: Provider = {
  kind: 'video',
  name: 'Dailymotion',
  vendor: 'Dailymotion SA',
  frame: 'https://geo.dailymotion.com/player.html?video={id}',
  find: /(?:dailymotion\.com\/(?:embed\/)?video\/|dai\.ly\/|[?&]video=)(\w+)/,
  id: /^\w{5,12}$/,
  allow: 'fullscreen; picture-in-picture; encrypted-media',
  sandbox: 'allow-popups allow-presentation',
};
