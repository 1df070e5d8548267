import {call, type Wrap} from './natives.js';

/** What the page has made addresses for. */
const blobs = new Map<unknown, Blob>();

/** What an address of a blob stands for; undefined for any other, and for one that was revoked. */
export const blobOf = (url: string): Blob | undefined => blobs.get(url.split('#')[0]);

/** Remembers what addresses stand for: nobody else tells, and what is in them has to start with the gate. */
export const rememberBlobs = (wrap: Wrap): void => {
  wrap('URL:createObjectURL', (args, self, native) => {
    const url = call(native, self, args);
    blobs.set(url, args[0] as Blob);
    return [url];
  });
  wrap('URL:revokeObjectURL', ([url]) => void blobs.delete(url));
};
