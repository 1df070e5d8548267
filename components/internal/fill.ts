import {isolate} from './isolate.js';

/** Puts values in the place of a message's `{name}`s. */
export const fill = (message = '', values: {readonly [name: string]: string}): string =>
  // A function, since a string would give `$&` in a site's name a meaning.
  message.replace(/\{(\w+)\}/g, (_, name: string) => isolate(values[name] ?? '', message));
