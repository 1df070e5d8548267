import type {ElementGate} from './element-gate.js';
import type {FrameMarkup} from './frame-markup.js';
import {getNative, isIdle, isLoading, isLoud, isScript} from './mark.js';
import {call, wrap, type Handler, type Realm} from './natives.js';
import {asText} from './trust.js';

/** Properties that set a loading attribute of the same name, and the interfaces that have them. */
const PROPERTIES = {
  src: 'Script Image Source Media Track Embed Input IFrame Frame',
  srcset: 'Image Source',
  srcdoc: 'IFrame',
  poster: 'Video',
  data: 'Object',
  href: 'Link Base',
  rel: 'Link',
  imageSrcset: 'Link',
  background: 'Body',
  ping: 'Anchor Area',
};

/** Looks at the URL that code gives to an element, before the browser does. */
export const interceptAttributes = (
  realm: Realm,
  elements: ElementGate,
  frames: FrameMarkup,
  signal: AbortSignal,
): void => {
  /** What an attribute may be set to; undefined if to nothing. */
  const filter = (element: Element, attribute: string, value: unknown): unknown => {
    const {localName} = element;
    const name = attribute.toLowerCase();
    // A frame that is not in the page is looked at on its way in.
    if (name === 'srcdoc' && element.isConnected)
      return frames.dress(value, getNative(element, 'sandbox'));
    if (name === 'style') return elements.filterCss(asText(value));
    const text = asText(value);
    if (name === 'rel') {
      // A link that is told last what it is for loads what it was given before.
      const href = getNative(element, 'href');
      if (localName === 'link' && href && !isIdle(localName, text))
        elements.holds(element, 'href', href);
    } else if (
      isLoading(localName, name) &&
      !isIdle(localName, getNative(element, 'rel')) &&
      // A script that is not in the page loads nothing; it is looked at on its way in.
      (!isScript(element) || (element.isConnected && isLoud(element))) &&
      elements.holds(element, name, String(text))
    )
      return undefined;
    return name === 'src' && /frame$/.test(localName) ? frames.redirect(text) : text;
  };

  /** Hands on a call whose argument `at` is the value, filtered. */
  const pass = (
    element: Element | null | undefined,
    name: unknown,
    at: number,
    [native, self, args]: Parameters<Handler>,
  ): unknown => {
    if (element && at < args.length) {
      const value = filter(element, String(name), args[at]);
      if (value === undefined) return undefined;
      args[at] = value;
    }
    return call(native, self, args);
  };

  for (const [name, owners] of Object.entries(PROPERTIES)) {
    for (const owner of owners.split(' ')) {
      const {prototype} = (realm as unknown as Record<string, {prototype: object}>)[
        `HTML${owner}Element`
      ]!;
      wrap(prototype, name, (...all) => pass(all[1] as Element, name, 0, all), signal, 'set');
    }
  }
  const {prototype} = realm.Element;
  wrap(prototype, 'setAttribute', (...all) => pass(all[1] as Element, all[2][0], 1, all), signal);
  wrap(prototype, 'setAttributeNS', (...all) => pass(all[1] as Element, all[2][1], 2, all), signal);

  /** An attribute as an object, on its way to an element. */
  const attach: Handler = (native, self, args) => {
    const attr = args[0] as Attr | null;
    // A map does not say whose it is, unless there is something in it.
    const element = (self as NamedNodeMap)[0]?.ownerElement ?? (self as Element);
    if (attr?.nodeType === 2) {
      if (!element.localName)
        return elements.look(attr.value).allowed ? call(native, self, args) : null;
      const value = filter(element, attr.name, attr.value);
      if (value === undefined) return null;
      if (value !== attr.value) attr.value = value as string;
    }
    return call(native, self, args);
  };
  for (const name of ['setAttributeNode', 'setAttributeNodeNS'])
    wrap(prototype, name, attach, signal);
  for (const name of ['setNamedItem', 'setNamedItemNS'])
    wrap(realm.NamedNodeMap.prototype, name, attach, signal);

  /** The text of an attribute, of a style sheet, or of a piece of one. */
  const setText: Handler = (...all) => {
    const [, self, args] = all;
    const node = self as Attr & Element;
    if (node.nodeType === 2) return pass(node.ownerElement, node.name, 0, all);
    if ((node.localName ?? node.parentElement?.localName) === 'style' && args[0] != null)
      args[0] = elements.filterCss(String(args[0]));
    return call(all[0], self, args);
  };
  for (const [owner, name] of [
    [realm.Attr, 'value'],
    [realm.Node, 'nodeValue'],
    [realm.Node, 'textContent'],
    [realm.HTMLElement, 'innerText'],
    [realm.CharacterData, 'data'],
  ] as const)
    wrap(owner.prototype, name, setText, signal, 'set');

  wrap(
    realm.SVGAnimatedString.prototype,
    'baseVal',
    // Whose it is cannot be told, nor whether it is an address at all; a class name is none.
    (native, self, args) =>
      elements.look(String(args[0])).allowed ? call(native, self, args) : undefined,
    signal,
    'set',
  );
};
