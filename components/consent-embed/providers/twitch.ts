import type {Provider} from '../provider.js';

/** A recording by its number or a channel by its name. See https://dev.twitch.tv/docs/embed/video-and-clips/ */
export const twitch: Provider = {
  kind: 'video',
  name: 'Twitch',
  vendor: 'Twitch Interactive, Inc.',
  frame: (id) =>
    `https://player.twitch.tv/?${/^\d+$/.test(id) ? 'video' : 'channel'}={id}&parent={host}&autoplay=false`,
  find: /twitch\.tv\/(?:videos\/)?(\w+)/,
  id: /^\w{2,25}$/,
  allow: 'fullscreen; picture-in-picture; encrypted-media',
  sandbox: 'allow-popups allow-presentation',
};
