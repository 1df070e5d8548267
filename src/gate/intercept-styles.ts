import type {ElementGate} from './elements.js';
import {call, type Realm, type Wrap} from './natives.js';
import {text as toText} from './trust.js';

/** Takes out of style sheets that script writes what they may not fetch. */
export const interceptStyles = (realm: Realm, elements: ElementGate, wrap: Wrap): void => {
  wrap(
    realm,
    'CSSStyleSheet CSSStyleSheet.insertRule CSSStyleSheet.addRule CSSStyleSheet.replace CSSStyleSheet.replaceSync CSSGroupingRule.insertRule CSSStyleRule.insertRule CSSKeyframesRule.appendRule CSSStyleDeclaration.setProperty CSSStyleDeclaration.cssText= StylePropertyMap.set StylePropertyMap.append FontFace Element.animate KeyframeEffect KeyframeEffect.setKeyframes CSS.registerProperty',
    (native, self, args) =>
      call(
        native,
        self,
        args.map((each) => {
          if (typeof each === 'string') return elements.filterCss(each);
          // Keyframes are objects of texts, or lists of them.
          const text = each && !(each as Node).nodeType ? JSON.stringify(each) : '';
          const filtered = elements.filterCss(text);
          return filtered === text ? each : (JSON.parse(filtered) as unknown);
        }),
      ),
  );

  // An element's `style` is an attribute too, which is watched. A rule's is not, and in Chromium its properties are on
  // no prototype: it needs somebody to stand in for it.
  wrap(
    realm,
    'CSSStyleRule.style? CSSKeyframeRule.style? CSSFontFaceRule.style?',
    (native, self, args) =>
      new Proxy(call(native, self, args) as object, {
        get: (style, key) => {
          const value = Reflect.get(style, key, style) as unknown;
          return typeof value === 'function' ? (value.bind(style) as unknown) : value;
        },
        set: (style, key, value) =>
          Reflect.set(style, key, elements.filterCss(toText(value)), style),
      }),
  );
};
