import type {ElementGate} from './elements.js';
import {call, type Wrap} from './natives.js';
import {text as toText} from './trust.js';

/** Takes out of style sheets that script writes what they may not fetch. */
export const interceptStyles = (elements: ElementGate, wrap: Wrap): void => {
  wrap(
    ':CSSStyleSheet FontFace KeyframeEffect|CSSStyleSheet CSSGroupingRule CSSStyleRule CSSKeyframesRule:insertRule addRule appendRule replace replaceSync|CSSStyleDeclaration:setProperty cssText=|StylePropertyMap:set append|Element:animate|KeyframeEffect:setKeyframes|CSS:registerProperty',
    (args) => {
      for (const [i, each] of args.entries()) {
        const isText = typeof each === 'string';
        // Keyframes are objects of texts, or lists of them.
        const css = isText ? each : each && !(each as Node).nodeType ? JSON.stringify(each) : '';
        const filtered = elements.filterCss(css);
        if (filtered !== css) args[i] = isText ? filtered : (JSON.parse(filtered) as unknown);
      }
    },
  );

  // An element's `style` is an attribute too, which is watched. A rule's is not, and in Chromium its properties are on
  // no prototype: it needs somebody to stand in for it.
  wrap('CSSStyleRule CSSKeyframeRule CSSFontFaceRule:style?', (args, self, native) => [
    new Proxy(call(native, self, args) as object, {
      get: (style, key) => {
        const value = Reflect.get(style, key, style) as unknown;
        return typeof value === 'function' ? (value.bind(style) as unknown) : value;
      },
      set: (style, key, value) => Reflect.set(style, key, elements.filterCss(toText(value)), style),
    }),
  ]);
};
