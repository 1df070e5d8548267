import {HELD, isInert, isLoud, isScript, NAME, urlOf} from './mark.js';
import type {Judge} from './judge.js';
import {call, wrap, type NativeFunction} from './natives.js';
import {trust} from './trust.js';

/** The start tag of a script or frame, quoted attribute values and all. */
const TAG = /<(script|iframe)\b(?:"[^"]*"|'[^']*'|[^'">])*>/gi;

const escape = (value: string): string => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/**
 * Silences third-party scripts and frames in mark-up before the parser sees it. A start tag gets our attributes in
 * front of its own, and the parser keeps the first of two with the same name
 * (https://html.spec.whatwg.org/#parse-error-duplicate-attribute), so that nothing else in the text changes.
 */
export const createMarkupFilter = (
  judge: Judge,
): ((html: unknown, scripts?: boolean) => unknown) => {
  // No browsing context: what is parsed in here neither loads nor runs.
  const {body} = document.implementation.createHTMLDocument('');
  const parse = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!.set!;
  return (html, scripts = false) => {
    const text = String(html);
    let changed = false;
    const filtered = text.replace(TAG, (tag: string, localName: string) => {
      parse.call(body, trust().createHTML(tag));
      const element = body.firstElementChild;
      // What comes out of `innerHTML` never runs, so that only `document.write` needs scripts looked at.
      if (!element || isInert(element) || !isLoud(element) || (isScript(element) && !scripts))
        return tag;
      if (judge(urlOf(element), element.getAttribute(NAME)).allowed) return tag;
      changed = true;
      const start = `<${localName} ${HELD}=""`;
      const type = element.getAttribute('type');
      return isScript(element)
        ? `${start} type="text/plain"${type ? ` data-type="${escape(type)}"` : ''}${tag.slice(7)}`
        : `${start} src="" data-src="${escape(urlOf(element))}"${tag.slice(7)}`;
    });
    return changed ? (typeof html === 'string' ? filtered : trust().createHTML(filtered)) : html;
  };
};

/** Filters every way for a page to turn text into elements that are in the page at once. */
export const interceptMarkup = (
  judge: Judge,
  wasReleased: (script: Element) => boolean,
  signal: AbortSignal,
): void => {
  const filter = createMarkupFilter(judge);
  const first = (native: NativeFunction, self: unknown, [html, ...rest]: unknown[]) =>
    call(native, self, [filter(html), ...rest]);
  for (const owner of [Element.prototype, ShadowRoot.prototype]) {
    for (const name of ['innerHTML', 'outerHTML']) wrap(owner, name, first, signal, 'set');
    wrap(owner, 'setHTMLUnsafe', first, signal);
  }
  wrap(
    Element.prototype,
    'insertAdjacentHTML',
    (native, self, [where, html]) => call(native, self, [where, filter(html)]),
    signal,
  );
  for (const name of ['write', 'writeln']) {
    wrap(
      Document.prototype,
      name,
      (native, self, args) =>
        writeInPlace(self as Document, wasReleased, args.map(String).join('')) ||
        call(
          native,
          self,
          args.map((html) => filter(html, true)),
        ),
      signal,
    );
  }
};

/** Where the next text of a script that writes goes: after what it wrote before. */
const written = new WeakMap<Element, ChildNode>();

/**
 * `document.write` by a script that was released after the page had been parsed would wipe the page. It gets its text
 * where its tag stands, as it would have had at first.
 */
const writeInPlace = (
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
