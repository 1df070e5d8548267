/** Our own files, by their names. */
const OURS = /\/consent-gate[^/]*\.js([?#]|$)/;

/**
 * What our script tag says in `data-region`, if only that it does not know. One without an address may have our file within
 * it; others' tags may have an attribute of that name that means something else.
 */
export const readTagRegion = (): string | undefined => {
  // Outside of a page there are none.
  const tags = [...(globalThis.document?.scripts ?? [])].filter(
    ({src, dataset}) => 'region' in dataset && (!src || OURS.test(src)),
  );
  return (tags.find(({src}) => src) ?? tags[0])?.dataset['region'];
};
