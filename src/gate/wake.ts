import {getNative, HELD, isScript, loading, ownOf, setNative} from './mark.js';

/** Undoes `silence`, or takes off the author's inert twin. A script runs only when it is inserted next. */
export const wake = (element: Element): void => {
  for (const twin of loading(element, true)) {
    const own = ownOf(element, twin);
    if (own === twin) continue;
    // Without its old namespace it is understood as well: https://svgwg.org/svg2-draft/linking.html#linkRefAttrs
    const plain = own.replace(/.*:/, '');
    const isLink = element.localName === 'link' && plain === 'src';
    setNative(element, isLink ? 'href' : plain, getNative(element, twin));
    setNative(element, twin, null);
  }
  setNative(element, HELD, null);
  // A source that changes is not looked at again: https://html.spec.whatwg.org/#the-source-element
  if (element.localName === 'source') (element.parentNode as Partial<HTMLMediaElement>).load?.();
  if (!isScript(element)) return;
  setNative(element, 'type', getNative(element, 'data-type'));
  setNative(element, 'data-type', null);
};
