/** Our tag, by the file's names. */
const OURS = /\/consent-gate(-whole)?\.js([?#]|$)/;

/**
 * Tells the developer where our tag stands so that others run before it: what has run by then is not held, and the banner comes
 * up as if it were. Optimisers, too, put `defer` on a tag.
 */
export const tellLate = (): void => {
  // On a server there are none.
  const scripts = [...(globalThis.document?.scripts ?? [])];
  const at = scripts.findIndex(({src}) => OURS.test(src));
  const tag = scripts[at];
  if (!tag) return;
  const isForeign = ({src, dataset}: HTMLScriptElement) =>
    src && !dataset['consent'] && new URL(src).origin !== location.origin;
  if (
    tag.defer ||
    tag.async ||
    tag.type === 'module' ||
    tag.parentNode !== document.head ||
    scripts.slice(0, at).some(isForeign)
  )
    console.error(
      'consent-gate: its tag has to be the first script in <head>, without defer, async or type="module". What has run before it is not held.',
    );
};
