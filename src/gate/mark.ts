import {trust} from './trust.js';

/**
 * How a held element looks: exactly like one that the site's author marked by hand. A script has `type="text/plain"`
 * and its own type in `data-type`; everything else has `data-src` where `src` would be. All state is in attributes, so
 * that a clone of a held element is held too.
 */

/** The author's mark: the purpose, service or category that must be allowed. */
export const NAME = 'data-consent';

/** Our own mark on what nobody had marked. */
export const HELD = 'data-consent-held';

/** The attributes that load something, and so have an inert twin: `data-src` and so on. */
const LOADING = ['src', 'srcset', 'poster'];

const loading = (element: Element): readonly string[] =>
  element.localName === 'link' ? ['href'] : LOADING;

const {setAttribute, removeAttribute} = globalThis.Element?.prototype ?? {};

export const isScript = (element: Element): element is HTMLScriptElement =>
  element.localName === 'script';

/** Sets or, with null, removes an attribute past our own wrappers. */
export const setNative = (element: Element, name: string, value: string | null): void => {
  if (value === null) removeAttribute.call(element, name);
  else {
    const isUrl = name === 'src' && isScript(element);
    setAttribute.call(element, name, isUrl ? trust().createScriptURL(value) : value);
  }
};

/** Whether a script element is of a type that a browser would run (or load, for module scripts). */
const isLive = (type: string | null): boolean =>
  !type || /^(module|(text|application)\/[\w-]*script(1\.\d)?)$/i.test(type.trim());

/** Whether an element is held, by its author or by us, and waits for its release. */
export const isInert = (element: Element): boolean =>
  isScript(element)
    ? element.type === 'text/plain' && (element.hasAttribute(NAME) || element.hasAttribute(HELD))
    : loading(element).some((name) => element.hasAttribute(`data-${name}`)) &&
      (element.hasAttribute(NAME) || element.hasAttribute(HELD));

/** Whether it would load or run by itself if it were left alone. */
export const isLoud = (element: Element): boolean =>
  isScript(element)
    ? isLive(element.getAttribute('type'))
    : element.localName === 'iframe'
      ? element.hasAttribute('src')
      : element.hasAttribute(NAME) && loading(element).some((name) => element.hasAttribute(name));

/** What it would request, whether held or not. */
export const urlOf = (element: Element): string => {
  for (const name of loading(element)) {
    // What is live counts; a lazy loader may keep something of its own in `data-src`.
    const url = element.getAttribute(name) || element.getAttribute(`data-${name}`);
    if (url) return url;
  }
  return '';
};

/**
 * Makes an element inert in place.
 *
 * @param fromScript - Whether the page's own code made it, and not the parser.
 */
export const silence = (element: Element, fromScript: boolean): void => {
  setNative(element, HELD, '');
  if (isScript(element)) {
    const type = element.getAttribute('type');
    // A script made by script is async unless it says otherwise; the parser's own are not. Put it in writing, since
    // the browser forgets the difference. https://html.spec.whatwg.org/#script-force-async
    if (fromScript && element.async) setNative(element, 'async', '');
    setNative(element, 'type', 'text/plain');
    if (type) setNative(element, 'data-type', type);
    return;
  }
  for (const name of loading(element)) {
    const url = element.getAttribute(name);
    if (url === null) continue;
    setNative(element, `data-${name}`, url);
    // A frame that has begun to load stops when it is sent elsewhere, not when the attribute goes.
    if (element.localName === 'iframe' && element.isConnected)
      setNative(element, name, 'about:blank');
    setNative(element, name, null);
  }
};

/** Undoes `silence`, or takes off the author's inert twin. A script runs only when it is inserted next. */
export const wake = (element: Element): void => {
  for (const name of loading(element)) {
    const url = element.getAttribute(`data-${name}`);
    if (url === null || element.getAttribute(name)) continue;
    setNative(element, name, url);
    setNative(element, `data-${name}`, null);
  }
  setNative(element, HELD, null);
  if (!isScript(element)) return;
  setNative(element, 'type', element.getAttribute('data-type'));
  setNative(element, 'data-type', null);
};
