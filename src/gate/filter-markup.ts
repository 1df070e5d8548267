import type {ElementGate} from './element-gate.js';
import type {FrameMarkup} from './frame-markup.js';
import type {Judge} from './judge.js';
import {HELD, isIdle, isLive, isLoading, NAME, splitUrls} from './mark.js';
import {trust} from './trust.js';

/**
 * A start tag: everything up to the `>` that is in no value. Quotes count only behind an equals sign:
 * https://html.spec.whatwg.org/#before-attribute-value-state
 */
const TAG = /<([a-z][^\s/>]*)((?:=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*)?|[^>=])*)>/gi;

/** Its attributes: a name, which may begin with an equals sign, and perhaps a value. */
const ATTRIBUTE = /([^\s/>][^\s/>=]*)(?:(\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g;

const STYLE = /(<style\b[^>]*>)([^]*?)(?=<\/style|$)/gi;

const escape = (value: string): string => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** `&#104;ttps` is `https`. */
const decode = (value: string): string => {
  if (!value.includes('&')) return value;
  const box = document.implementation.createHTMLDocument('').createElement('textarea');
  box.innerHTML = trust().createHTML(value.replace(/</g, '&lt;'));
  return box.value;
};

/**
 * Keeps third-party elements in mark-up quiet before the parser sees it.
 *
 * @param scripts - Whether scripts in it would run. Out of `innerHTML` they never do.
 * @returns The mark-up as a string, or trusted if it was.
 */
export type MarkupFilter = (html: unknown, scripts?: boolean) => unknown;

/**
 * Works on the text: attributes that load something are renamed, a script gets our type in front of its own (of two
 * attributes with the same name the parser keeps the first,
 * https://html.spec.whatwg.org/#parse-error-duplicate-attribute). Parsing and writing it out again would change more.
 */
export const createMarkupFilter = (
  judge: Judge,
  elements: ElementGate,
  frames: FrameMarkup,
): MarkupFilter => {
  /** A changed text is as trusted as the one it was made from. */
  const same = (html: unknown, text: string): unknown =>
    text === String(html) ? html : typeof html === 'object' ? trust().createHTML(text) : text;

  const filterTag = (scripts: boolean, tag: string, tagName: string, rest: string): string => {
    if (!/src|href|data|poster|background|style/i.test(rest)) return tag;
    const localName = tagName.toLowerCase();
    const values = new Map<string, string>();
    for (const [, name, , double, single, bare] of rest.matchAll(ATTRIBUTE)) {
      const key = name!.toLowerCase();
      if (!values.has(key)) values.set(key, decode(double ?? single ?? bare ?? ''));
    }
    const isDenied = [...values].some(
      ([name, value]) =>
        isLoading(localName, name) &&
        splitUrls(name, value).some((url) => !judge(url, values.get(NAME)).allowed),
    );
    const isScript = localName === 'script';
    const type = values.get('type');
    const holds = isDenied && !isIdle(localName, values.get('rel') ?? '') && (!isScript || scripts);
    if (holds && isScript) {
      if (!isLive(type)) return tag;
      const own = type ? ` data-type="${escape(type)}"` : '';
      return `<${tagName} ${HELD}="" type="text/plain"${own}${tag.slice(7)}`;
    }
    const changed = rest.replace(ATTRIBUTE, (whole, name: string, equals = '') => {
      const key = name.toLowerCase();
      const value = values.get(key) ?? '';
      if (holds && isLoading(localName, key)) return `data-${whole}`;
      const text = String(
        key === 'srcdoc' && localName === 'iframe'
          ? frames.dress(value, values.get('sandbox'))
          : key === 'style'
            ? elements.filterCss(value)
            : key === 'src' && /frame$/.test(localName)
              ? frames.redirect(value)
              : value,
      );
      return text === value ? whole : `${name}${equals}"${escape(text)}"`;
    });
    return `<${tagName}${holds ? ` ${HELD}=""` : ''}${changed}>`;
  };

  return (html, scripts = false) =>
    same(
      html,
      String(html)
        .replace(TAG, (tag: string, name: string, rest: string) =>
          filterTag(scripts, tag, name, rest),
        )
        .replace(STYLE, (_, start: string, css: string) => start + elements.filterCss(css)),
    );
};
