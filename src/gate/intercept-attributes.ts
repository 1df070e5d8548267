import type {ElementGate} from './elements.js';
import type {FrameMarkup} from './frame-markup.js';
import {getNative, isIdle, isLoading, isLoud, isScript} from './mark.js';
import {call, type Handler, type Realm, type Wrap} from './natives.js';
import {asText, text} from './trust.js';

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
  wrap: Wrap,
): void => {
  /** What an attribute may be set to; undefined if to nothing. */
  const filter = (element: Element, attribute: string, value: unknown): unknown => {
    const {localName} = element;
    const name = attribute.toLowerCase();
    const given = asText(value);
    if (name === 'style') return elements.filterCss(given);
    // A frame that is not in the page is looked at on its way in.
    if (name === 'srcdoc' && element.isConnected)
      return frames.dress(value, getNative(element, 'sandbox'));
    if (name === 'rel') {
      // A link that is told last what it is for loads what it was given before.
      const href = getNative(element, 'href');
      if (localName === 'link' && href && !isIdle(localName, given))
        elements.holds(element, 'href', href);
    } else if (
      isLoading(localName, name) &&
      !isIdle(localName, getNative(element, 'rel')) &&
      // A script that is not in the page loads nothing; it is looked at on its way in.
      (!isScript(element) || (element.isConnected && isLoud(element))) &&
      elements.holds(element, name, given)
    )
      return undefined;
    return name === 'src' && /frame$/.test(localName) ? frames.redirect(text(given)) : given;
  };

  /** A handler for calls whose argument `at` is the value of an attribute; the one before is its name, unless that is known. */
  const through =
    (at: number, name?: string): Handler =>
    (native, self, args) => {
      if (at < args.length) {
        // Read only once, since an object may say something else when it is asked again.
        const value = filter(
          self as Element,
          name ?? (args[at - 1] = text(args[at - 1])),
          args[at],
        );
        if (value === undefined) return undefined;
        args[at] = value;
      }
      return call(native, self, args);
    };
  for (const [name, owners] of Object.entries(PROPERTIES))
    wrap(realm, owners.replace(/\w+/g, `HTML$&Element.${name}=`), through(0, name));
  wrap(realm, 'Element.setAttribute', through(1));
  wrap(realm, 'Element.setAttributeNS', through(2));

  /** An attribute as an object, on its way to an element. */
  wrap(
    realm,
    'Element.setAttributeNode Element.setAttributeNodeNS NamedNodeMap.setNamedItem NamedNodeMap.setNamedItemNS',
    (native, self, args) => {
      const attr = args[0] as Attr | null;
      // A map does not say whose it is, unless there is something in it.
      const element = (self as NamedNodeMap)[0]?.ownerElement ?? (self as Element);
      if (attr?.nodeType === 2) {
        const {value} = attr;
        const filtered = element.localName
          ? filter(element, attr.name, value)
          : elements.look(value).allowed
            ? value
            : undefined;
        if (filtered === undefined) return null;
        if (filtered !== value) attr.value = filtered as string;
      }
      return call(native, self, args);
    },
  );

  /** The text of an attribute, of a style sheet, or of a piece of one. */
  wrap(
    realm,
    'Attr.value= Node.nodeValue= Node.textContent= HTMLElement.innerText= CharacterData.data=',
    (native, self, args) => {
      const node = self as Attr & Element;
      if (node.ownerElement) {
        const value = filter(node.ownerElement, node.name, args[0]);
        if (value === undefined) return undefined;
        args[0] = value;
      } else if ((node.localName ?? node.parentElement?.localName) === 'style' && args[0] != null)
        args[0] = elements.filterCss(asText(args[0]));
      return call(native, self, args);
    },
  );
  // Whose it is cannot be told, nor whether it is an address at all; a class name is none.
  wrap(realm, 'SVGAnimatedString.baseVal=', (native, self, args) =>
    elements.look((args[0] = text(args[0]))).allowed ? call(native, self, args) : undefined,
  );
};
