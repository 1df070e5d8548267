import type {ElementGate} from './elements.js';
import {call, type Wrap} from './natives.js';
import {createStandIns, real} from './stand-in.js';
import {text as toText} from './trust.js';

/** Takes out of style sheets that script writes what they may not fetch. */
export const interceptStyles = (elements: ElementGate, wrap: Wrap): void => {
  wrap(
    ':CSSStyleSheet FontFace KeyframeEffect|CSSStyleSheet CSSGroupingRule CSSStyleRule CSSKeyframesRule:insertRule addRule appendRule replace replaceSync|CSSStyleDeclaration:setProperty cssText=|HTMLElement SVGElement MathMLElement:style=|StylePropertyMap:set append|Element:animate|KeyframeEffect:setKeyframes|CSS:registerProperty',
    (args, self, native) => {
      for (const [i, each] of args.entries()) {
        const isText = typeof each === 'string';
        // Keyframes are objects of texts, or lists of them.
        const css = isText ? each : each && !(each as Node).nodeType ? JSON.stringify(each) : '';
        const filtered = elements.filterCss(css);
        if (filtered !== css) args[i] = isText ? filtered : (JSON.parse(filtered) as unknown);
      }
      return [call(native, real(self), args)];
    },
  );

  // What is set may be laid out, and fetched, before anybody has looked at the attribute that comes of it.
  const standIn = createStandIns((_, value) => [
    value && typeof value !== 'number' ? elements.filterCss(toText(value)) : value,
  ]);
  wrap(
    'CSSStyleRule CSSKeyframeRule CSSFontFaceRule HTMLElement SVGElement MathMLElement:style?',
    (args, self, native) => [standIn(call(native, self, args) as object)],
  );
};
