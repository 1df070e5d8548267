import {trust} from './trust.js';

/** Where the next text of a script that writes goes: after what it wrote before. */
const written = new WeakMap<Element, ChildNode>();

/**
 * `document.write` by a script that was released after the page had been parsed would wipe the page. It gets its text
 * where its tag stands, as it would have had at first.
 *
 * @returns Whether that was the case.
 */
export const writeInPlace = (
  {currentScript: script, readyState}: Document,
  wasReleased: (script: Element) => boolean,
  html: string,
): boolean => {
  if (!script?.isConnected || readyState === 'loading' || !wasReleased(script)) return false;
  const content = document.createRange().createContextualFragment(trust().createHTML(html));
  const last = content.lastChild;
  // By the page's own, wrapped way in: what is in it is looked at like any other insertion.
  if (last) {
    (written.get(script) ?? script).after(content);
    written.set(script, last);
  }
  return true;
};
