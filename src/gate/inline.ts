import {call, type Wrap} from './natives.js';

/** What the page has made addresses for. */
const blobs = new Map<unknown, Blob>();

/** Remembers what a page makes addresses for: they do not tell, and what is behind them has to start with the gate. */
export const rememberBlobs = (wrap: Wrap): void => {
  wrap('URL:createObjectURL', (args, self, native) => {
    const url = call(native, self, args);
    blobs.set(url, args[0] as Blob);
    return [url];
  });
  wrap('URL:revokeObjectURL', ([url]) => void blobs.delete(url));
};

/**
 * What a `blob:` address stands for; undefined for any other, and for one that was revoked. Browsers take spaces around it,
 * tabs and line breaks in it, and capitals, and give none of them out themselves.
 */
export const readBlob = (url: string): Blob | undefined =>
  blobs.get(url.replace(/[\0- ]|#[^]*/g, '').toLowerCase());

/**
 * What a `data:` address carries within itself, as browsers read it: its type, and its bytes as characters. Nothing if it is
 * another, or one that browsers cannot read. https://fetch.spec.whatwg.org/#data-url-processor
 */
export const readData = (url: string): readonly [type: string, bytes: string] => {
  const [, type = '', body = ''] =
    /^[\0- ]*data:(.*?),([^#]*)/i.exec(url.replace(/[\t\n\r]/g, '')) ?? [];
  // A sign that begins no escape stands for itself.
  const bytes = unescape(body.replace(/[^\0-~]+/g, encodeURIComponent));
  try {
    return [type, /; *base64$/i.test(type) ? atob(bytes) : bytes];
  } catch {
    return ['', ''];
  }
};
