import type {Provider} from '../provider.js';

/**
 * Do not track is on. A video that is not listed has a hash beside its number. See
 * https://help.vimeo.com/hc/en-us/articles/12426260232977
 */
export const vimeo: Provider = {
  kind: 'video',
  name: 'Vimeo',
  vendor: 'Vimeo.com, Inc.',
  frame: (id) => {
    const [, video, hash] = /^(\d+)(?:(?:\/|\?(?:.*&)?h=)([0-9a-f]{8,}))?/.exec(id)!;
    return `https://player.vimeo.com/video/${video}?dnt=1${hash ? `&h=${hash}` : ''}`;
  },
  find: /vimeo\.com\/(?:(?:album|showcase|channels|groups)\/[\w-]+\/)?(?:[a-z][\w-]*\/)*(\d+(?:\/[0-9a-f]{8,}|\?(?:.*&)?h=[0-9a-f]{8,})?)/,
  id: /^\d+(?:\/[0-9a-f]{8,}|\?.*)?$/,
  allow: 'fullscreen; picture-in-picture; encrypted-media',
  sandbox: 'allow-popups allow-presentation',
};
