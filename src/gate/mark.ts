import {findImports, findUrls} from './find-urls.js';
import {trust} from './trust.js';

/**
 * How a held element looks: like one that the site's author marked by hand. A script has `type="text/plain"` and its own
 * type in `data-type`; everything else has `data-consent-src` where `src` would be, or an author's `data-src`, which on
 * what nobody marked belongs to some lazy loader. All state is in attributes, so that a clone of a held element is held
 * too.
 */

/** The author's mark: the purpose, service or category that must be allowed. */
export const NAME = 'data-consent';

/** Our own mark on what nobody had marked. */
export const HELD = 'data-consent-held';

/** Element and attribute, where the attribute alone makes the browser fetch something. */
const LOADS =
  /^(?:\w+ (?:src|srcset|poster|background)|object data|embed code|link (?:href|imagesrcset)|(?:base|image|use|feimage|script) (?:.*:)?href|a(?:rea)? ping)$/i;

/** Links that only say where something is: https://html.spec.whatwg.org/#linkTypes */
const IDLE_LINK = /^(alternate|author|canonical|license|me)$/i;

const {getAttribute, getAttributeNames, setAttribute, removeAttribute, matches} =
  globalThis.Element?.prototype ?? {};

export const isScript = (element: Element): element is HTMLScriptElement =>
  element.localName === 'script';

/** Whether the text of a node, or that of its children, is a style sheet's, or a piece of one. */
export const isInStyle = (node: Element): boolean =>
  node.localName === 'style' || node.parentElement?.localName === 'style';

/** Whether it shows a document of its own. */
export const isFramed = ({localName}: Element): boolean => /frame$|object|embed/.test(localName);

/** Whether an attribute of an element, or of one of that name, is what it loads. */
export const isLoading = (localName: string, attribute: string): boolean =>
  LOADS.test(`${localName} ${attribute}`);

/** Whether an element, or one of that name, is a link by whose meaning nothing is fetched. */
export const isIdle = (localName: string, rel: string | null): boolean =>
  localName === 'link' && IDLE_LINK.test(rel ?? '');

/** Sets or, with null, removes an attribute: past our own wrappers, unless a file that came after them does it. */
export const setNative = (element: Element, name: string, value: string | null): void => {
  if (value === null) removeAttribute.call(element, name);
  else {
    const isUrl = name === 'src' && isScript(element);
    const make = isUrl ? 'createScriptURL' : name === 'srcdoc' && 'createHTML';
    setAttribute.call(element, name, make ? trust()[make](value) : value);
  }
};

/** Reads an attribute past whatever the page made of `getAttribute` since. */
export const getNative = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);

/** Writes an attribute anew, if the element has it and it comes out otherwise. */
export const rewrite = (element: Element, name: string, make: (value: string) => string): void => {
  const value = getNative(element, name);
  const made = value && make(value);
  if (made !== value) setNative(element, name, made);
};

/**
 * Whether a script element is of a type that a browser would run or obey. A drawing's, which has no `src`, has no language
 * either: https://html.spec.whatwg.org/#prepare-the-script-element
 */
const isLive = (script: Element): boolean =>
  /^(|module|importmap|speculationrules|(text|app\w+)\/(x-)?(java|ecma|j|live)script[\d.]*)$/i.test(
    (
      getNative(script, 'type') ??
      `text/${('src' in script && getNative(script, 'language')) || 'javascript'}`
    ).trim(),
  );

/** The inert twin of a loading attribute, as we name it: without its namespace's prefix, by which it would load something itself. */
export const twinOf = (name: string): string => `${NAME}-${name.replace(/.*:/, '')}`;

/** Which attribute an inert twin stands for. */
export const ownOf = (element: Element, twin: string): string =>
  twin.replace(getNative(element, NAME) === null ? /^data-consent-/ : /^data-(consent-)?/, '');

/** The attributes that load something as they stand, and, for `held`, the inert twins of such. */
export const loading = (element: Element, held?: boolean): string[] =>
  isIdle(element.localName, getNative(element, 'rel'))
    ? []
    : getAttributeNames
        .call(element)
        .filter((name) => isLoading(element.localName, held ? ownOf(element, name) : name));

/** Past a form's own field of that name: https://html.spec.whatwg.org/#the-form-element */
export const matchesNative = (element: Element, selector: string): boolean =>
  matches.call(element, selector);

/** Whether an element is held, by its author or by us, and waits for its release. */
export const isInert = (element: Element): boolean =>
  (getNative(element, NAME) ?? getNative(element, HELD)) !== null &&
  (isScript(element)
    ? getNative(element, 'type') === 'text/plain'
    : element.localName === 'template' || loading(element, true).length > loading(element).length);

/** Whether it would load or run by itself if it were left alone. */
export const isLoud = (element: Element): boolean =>
  isScript(element) ? isLive(element) : !!loading(element)[0];

/** The URLs in the value of a loading attribute: more than one in a `srcset`, or in code, which may give mark-up. */
export const splitUrls = (attribute: string, value: string): readonly string[] =>
  attribute.endsWith('srcset') || /^\s*javascript:/i.test(value)
    ? findUrls(value.replace(/=/g, ' '))
    : [value];

/** What it would request as it stands, and, for `held`, what it would once it is released. */
export const urlsOf = (element: Element, held?: boolean): readonly string[] => {
  const urls = loading(element, held).flatMap((name) => splitUrls(name, getNative(element, name)!));
  return urls[0] || !isScript(element)
    ? urls
    : (/map|rules/.test(element.type) ? findUrls : findImports)(element.textContent ?? '');
};

/**
 * Makes an element inert in place.
 *
 * @param fromScript - Whether the page's own code made it, and not the parser.
 */
export const silence = (element: Element, fromScript: boolean): void => {
  setNative(element, HELD, '');
  if (isScript(element)) {
    const type = getNative(element, 'type');
    // A script made by script is async unless it says otherwise; the parser's own are not. Put it in writing, since
    // the browser forgets the difference. https://html.spec.whatwg.org/#script-force-async
    if (fromScript && element.async) setNative(element, 'async', '');
    setNative(element, 'type', 'text/plain');
    if (type) setNative(element, 'data-type', type);
    return;
  }
  for (const name of loading(element)) {
    setNative(element, twinOf(name), getNative(element, name));
    // A frame that has begun to load stops when it is sent elsewhere, not when the attribute goes.
    if (/frame$/.test(element.localName) && element.isConnected)
      setNative(element, name, 'about:blank');
    setNative(element, name, null);
  }
};
