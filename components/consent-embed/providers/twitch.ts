import type {Provider} from '../provider.js';

/** A recording by its number, a channel by its name, or a clip. See https://dev.twitch.tv/docs/embed/video-and-clips/ */
export const twitch: Provider = {
  kind: 'video',
  name: 'Twitch',
  vendor: 'Twitch Interactive, Inc.',
  frame: (id) =>
    id.startsWith('/')
      ? `https://clips.twitch.tv/embed?clip=${id.slice(1)}&parent={host}&autoplay=false`
      : `https://player.twitch.tv/?${/^\d+$/.test(id) ? 'video' : 'channel'}={id}&parent={host}&autoplay=false`,
  find: /(?:clips\.twitch\.tv|\/clip)(\/(?!embed)[\w-]+)|twitch\.tv\/(?!embed\b|clip\/|\w+\/clip\/)(?:videos\/)?(\w+)/,
  id: /^(?:\w{2,25}|\/[\w-]+)$/,
  allow: 'fullscreen; picture-in-picture; encrypted-media',
  sandbox: 'allow-popups allow-presentation',
};
