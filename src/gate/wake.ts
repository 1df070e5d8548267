import {getNative, HELD, isScript, loading, ownOf, setNative, twinOf} from './mark.js';

/** Undoes `silence`, or takes off the author's inert twin. A script runs only when it is inserted next. */
export const wake = (element: Element): void => {
  const values = new Map<string, string>();
  for (const twin of loading(element, true)) {
    const own = ownOf(element, twin);
    if (own === twin) continue;
    // What held the author's place, or a lazy loader copied, gives way to what the author wrote.
    if (!values.has(own) || twin !== twinOf(own)) values.set(own, getNative(element, twin)!);
    setNative(element, twin, null);
  }
  // First: what is set on a held element replaces its twin, and this may go by the page's own, wrapped way.
  setNative(element, HELD, null);
  for (const [own, value] of values) {
    // Without its old namespace it is understood as well: https://svgwg.org/svg2-draft/linking.html#linkRefAttrs
    const plain = own.replace(/.*:/, '');
    const isLink = element.localName === 'link' && plain === 'src';
    setNative(element, isLink ? 'href' : plain, value);
  }
  // A source that changes is not looked at again: https://html.spec.whatwg.org/#the-source-element
  if (element.localName === 'source')
    (element.parentNode as Partial<HTMLMediaElement> | null)?.load?.();
  if (!isScript(element)) return;
  setNative(element, 'type', getNative(element, 'data-type'));
  setNative(element, 'data-type', null);
};
