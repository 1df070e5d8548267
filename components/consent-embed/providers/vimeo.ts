import type {Provider} from '../provider.js';

/** Do not track is on. See https://help.vimeo.com/hc/en-us/articles/12426260232977 */
export const vimeo: Provider = {
  kind: 'video',
  name: 'Vimeo',
  vendor: 'Vimeo.com, Inc.',
  frame: 'https://player.vimeo.com/video/{id}?dnt=1',
  find: /vimeo\.com\/(?:video\/|.*\/)?(\d+)/,
  id: /^\d+$/,
  allow: 'fullscreen; picture-in-picture; encrypted-media',
  sandbox: 'allow-popups allow-presentation',
};
