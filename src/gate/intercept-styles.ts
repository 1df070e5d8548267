import type {ElementGate} from './elements.js';
import {
  call,
  defineProperty,
  getPrototypeOf,
  type Handler,
  type Realm,
  type Wrap,
} from './natives.js';
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
  wrap(':CSSStyleSheet|CSS:registerProperty', (args) => {
    if (Object(args[0]) !== args[0]) return;
    const given = (args[0] = {...(args[0] as Record<string, unknown>)});
    for (const key of ['baseURL', 'initialValue'])
      given[key] &&= elements.filterCss(text(given[key]));
  });
  // Keyframes come in many forms, and are read by rules of their own. They say what was read, and fetch nothing yet.
  wrap(':KeyframeEffect|Element:animate|KeyframeEffect:setKeyframes', (args, self, native) => {
    const made = call(native, self, args);
    const effect = ((made as Partial<Animation> | undefined)?.effect ??
      made ??
      self) as KeyframeEffect;
    const css = JSON.stringify(effect.getKeyframes());
    const filtered = elements.filterCss(css);
    if (filtered !== css) effect.setKeyframes(JSON.parse(filtered) as Keyframe[]);
    return [made];
  });

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
