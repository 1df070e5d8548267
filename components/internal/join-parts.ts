import {isolate} from './isolate.js';

/** Parts of one line. Among words that run from right to left each keeps its own direction. */
export const joinParts = (...parts: readonly (string | false | undefined)[]): string => {
  const present = parts.filter((part) => !!part) as readonly string[];
  const line = present.join(' · ');
  return present.map((part) => isolate(part, line)).join(' · ');
};
