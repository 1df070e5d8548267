import type {ElementGate} from './element-gate.js';
import {call, wrap, type Handler, type Realm} from './natives.js';

/** Methods and constructors that take a style sheet or a piece of one as text, or, at the end, in an object. */
const SINKS = [
  'CSSStyleSheet insertRule addRule replace replaceSync',
  'CSSGroupingRule insertRule',
  'CSSKeyframesRule appendRule',
  'CSSStyleDeclaration setProperty',
  'StylePropertyMap set append',
];

/** Takes out of style sheets that script writes what they may not fetch. */
export const interceptStyles = (realm: Realm, elements: ElementGate, signal: AbortSignal): void => {
  const owners = realm as unknown as Record<string, {prototype: object} | undefined>;
  const filter: Handler = (native, self, args) =>
    call(
      native,
      self,
      args.map((each) => (typeof each === 'string' ? elements.filterCss(each) : each)),
    );
  for (const sink of SINKS) {
    const [owner, ...names] = sink.split(' ');
    for (const name of names) wrap(owners[owner!]?.prototype, name, filter, signal);
  }
  wrap(realm.CSSStyleDeclaration.prototype, 'cssText', filter, signal, 'set');
  wrap(realm, 'FontFace', filter, signal);

  // An element's `style` is an attribute too, which is watched. A rule's is not, and in Chromium its properties are on
  // no prototype: it needs somebody to stand in for it.
  for (const owner of ['CSSStyleRule', 'CSSFontFaceRule', 'CSSKeyframeRule', 'CSSPageRule']) {
    wrap(
      owners[owner]?.prototype,
      'style',
      (native, self, args) => standIn(call(native, self, args) as CSSStyleDeclaration, elements),
      signal,
      'get',
    );
  }

  /** Keyframes are objects of texts, or lists of them. */
  const animate: Handler = (native, self, args) => {
    for (const [i, each] of args.entries()) {
      const text =
        each && typeof each === 'object' && !('nodeType' in each) ? JSON.stringify(each) : '';
      const filtered = elements.filterCss(text);
      if (filtered !== text) args[i] = JSON.parse(filtered) as unknown;
    }
    return call(native, self, args);
  };
  wrap(realm.Element.prototype, 'animate', animate, signal);
  wrap(realm, 'KeyframeEffect', animate, signal);
  wrap(owners['KeyframeEffect']?.prototype, 'setKeyframes', animate, signal);
};

/** A rule's declarations, filtered on their way in. */
const standIn = (style: CSSStyleDeclaration, elements: ElementGate): CSSStyleDeclaration =>
  new Proxy(style, {
    get: (target, key) => {
      const value = Reflect.get(target, key, target) as unknown;
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
    set: (target, key, value) =>
      Reflect.set(
        target,
        key,
        typeof value === 'string' ? elements.filterCss(value) : value,
        target,
      ),
  });
