import type {ElementGate} from './elements.js';
import {defineProperty, getPrototypeOf, type Handler, type Realm, type Wrap} from './natives.js';
import {text} from './trust.js';

/** Properties that may name something to fetch, whatever engine has them. */
const FETCHING =
  /(image|source|mask(border)?|reflect|path|outside|background|liststyle|^content|cursor|fill|stroke|src)$|marker/i;

/** Takes out of style sheets that script writes what they may not fetch. */
export const interceptStyles = (realm: Realm, elements: ElementGate, wrap: Wrap): void => {
  const filterTexts: Handler = (args) => {
    for (const [i, each] of args.entries())
      // An object is read only once.
      if (each) args[i] = elements.filterCss(text(each));
  };
  wrap(':FontFace', (args) => {
    // What is no text is a font itself.
    if (1 in args && typeof args[1] !== 'object') args[1] = elements.filterCss(text(args[1]));
  });
  /** A handler for calls whose argument `at` is an object, or a list of some, with pieces of a style sheet in it. */
  const through =
    (at: number): Handler =>
    (args) => {
      const css = JSON.stringify(args[at]);
      const filtered = elements.filterCss(css);
      if (filtered !== css) args[at] = JSON.parse(filtered);
    };
  wrap(
    ':CSSStyleSheet|CSS:registerProperty|Element:animate|KeyframeEffect:setKeyframes',
    through(0),
  );
  // The first is an element.
  wrap(':KeyframeEffect', through(1));

  // What is set may be laid out, and fetched, before anybody has looked at the attribute that comes of it. Chromium has
  // its properties on no prototype, but looks there first. An image has a style in documents that are not HTML, too.
  const {style} = new realm.Image();
  const proto = getPrototypeOf(style) as object;
  const known = new Set<string>();
  for (const camel of [style, proto].flatMap(Object.getOwnPropertyNames)) {
    if (!FETCHING.test(camel)) continue;
    // Prefixes are the words that begin with a capital letter, and WebKit's own.
    const name = camel.replace(/^webkit|[A-Z]/g, '-$&').toLowerCase();
    for (const key of [
      name,
      name.replace('-w', 'w'),
      camel,
      camel.replace('w', 'W'),
      camel.replace('w', '-w'),
    ]) {
      if (key in proto) known.add(`${key}=`);
      else if (key in style)
        // By what is there then: when the gate is gone, the browser's own. It cannot be configured, so it is not wrapped.
        defineProperty(proto, key, {
          get(this: CSSStyleDeclaration) {
            return this.getPropertyValue(name);
          },
          set(this: CSSStyleDeclaration, value: string) {
            this.setProperty(name, value);
          },
        });
    }
  }
  wrap(
    `CSSStyleSheet CSSGroupingRule CSSStyleRule CSSKeyframesRule:insertRule addRule appendRule replace replaceSync|StylePropertyMap:set append|HTMLElement SVGElement MathMLElement:style=|CSSFontFaceDescriptors:src=|CSSStyleDeclaration CSS2Properties CSSStyleProperties:setProperty cssText= ${[...known].join(' ')}`,
    filterTexts,
  );
};
