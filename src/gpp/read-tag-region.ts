/** Our own files, by their names. */
const OURS = /\/consent-gate[^/]*\.js([?#]|$)/;

/**
 * What our script tag says in `data-region`. One without an address has our file within it; others' tags may have an attribute of that
 * name that means something else.
 */
export const readTagRegion = (): string | undefined =>
  [...document.scripts].find(({src, dataset}) => dataset['region'] && (!src || OURS.test(src)))
    ?.dataset['region'];
