import Hls from 'hls.js';

/** A playlist is read, with the worker that hls.js makes out of a blob. */
export const app = (place) =>
  new Promise((resolve) => {
    if (!Hls.isSupported()) return resolve('cannot play');
    const hls = new Hls({enableWorker: true});
    hls.on(Hls.Events.MANIFEST_PARSED, (_, {levels}) => resolve(`${levels.length} levels`));
    hls.on(Hls.Events.ERROR, (_, {details}) => resolve(details));
    const video = document.createElement('video');
    place.append(video);
    hls.loadSource('/real-life/list.m3u8');
    hls.attachMedia(video);
  });
