import type {Provider} from '../provider.js';

/** The address of the track is its id. See https://developers.soundcloud.com/docs/api/html5-widget */
export const soundcloud: Provider = {
  kind: 'audio',
  name: 'SoundCloud',
  vendor: 'SoundCloud Global Limited & Co. KG',
  frame: 'https://w.soundcloud.com/player/?url={id}&visual=false&show_teaser=false',
  find: /^(https:\/\/(?:api\.)?soundcloud\.com\/[^?#]+)/,
  id: /^https:\/\/(?:api\.)?soundcloud\.com\/[^?#]+$/,
  height: '166px',
  sandbox: 'allow-popups allow-presentation',
};
