import type {Provider} from '../provider.js';
import {dailymotion} from './dailymotion.js';
import {googleMaps} from './google-maps.js';
import {instagram} from './instagram.js';
import {mapbox} from './mapbox.js';
import {openstreetmap} from './openstreetmap.js';
import {soundcloud} from './soundcloud.js';
import {spotify} from './spotify.js';
import {twitch} from './twitch.js';
import {vimeo} from './vimeo.js';
import {youtube} from './youtube.js';

/** By the names that `use` may have. A Map, so that `constructor` finds nothing. */
export const providers: ReadonlyMap<string, Provider> = new Map(
  Object.entries({
    dailymotion,
    'google-maps': googleMaps,
    instagram,
    mapbox,
    openstreetmap,
    soundcloud,
    spotify,
    twitch,
    vimeo,
    youtube,
  }),
);
