import {STYLED, type ElementGate} from './elements.js';
import type {FrameMarkup} from './frame-markup.js';
import {getNative, isFramed, isIdle, isInStyle, isLoading, isLoud, isScript} from './mark.js';
import type {Handler, Wrap} from './natives.js';
import {asText, text} from './trust.js';

/** Properties that set a loading attribute of the same name, and the interfaces that have some of them. */
const PROPERTIES =
  'Script Image Source Media Track Embed Input IFrame Frame Video Object Link Base Body:src= srcset= srcdoc= poster= data= href= rel= imageSrcset= background=|Anchor Area:ping='.replace(
    /[A-Z]\w+(?=[ :])/g,
    'HTML$&Element',
  );

/** Looks at the URL that code gives to an element, before the browser does. */
export const interceptAttributes = (
  elements: ElementGate,
  frames: FrameMarkup,
  wrap: Wrap,
): void => {
  /** What an attribute may be set to; undefined if to nothing. */
  const filter = (element: Element, attribute: string, value: unknown): unknown => {
    const {localName} = element;
    const name = attribute.toLowerCase();
    const given = asText(value);
    const loads = isLoading(localName, name);
    if (STYLED.includes(name)) return elements.filterCss(given);
    // A frame that is not in the page is looked at on its way in.
    if (name === 'srcdoc' && element.isConnected)
      return frames.dress(value, getNative(element, 'sandbox'));
    if (name === 'rel') {
      // A link that is told last what it is for loads what it was given before.
      const href = getNative(element, 'href');
      if (localName === 'link' && href && !isIdle(localName, given))
        elements.holds(element, 'href', href);
    } else if (
      loads &&
      !isIdle(localName, getNative(element, 'rel')) &&
      // A script that is not in the page loads nothing; it is looked at on its way in.
      (!isScript(element) || (element.isConnected && isLoud(element))) &&
      elements.holds(element, name, given)
    )
      return undefined;
    return loads && isFramed(element) ? frames.seal(text(given)) : given;
  };

  /** A handler for calls whose argument `at` is the value of an attribute; the one before is its name, or the property's. */
  const through =
    (at: number): Handler =>
    (args, self, _, key) => {
      if (at >= args.length) return;
      // Read only once, since an object may say something else when it is asked again.
      const name = at ? (args[at - 1] = text(args[at - 1])) : key;
      const value = filter(self as Element, name, args[at]);
      if (value === undefined) return [];
      args[at] = value;
    };
  wrap(PROPERTIES, through(0));
  wrap('Element:setAttribute', through(1));
  wrap('Element:setAttributeNS', through(2));

  /** An attribute as an object, on its way to an element. */
  wrap(
    'Element:setAttributeNode setAttributeNodeNS|NamedNodeMap:setNamedItem setNamedItemNS',
    (args, self) => {
      const attr = args[0] as Attr | null;
      if (attr?.nodeType !== 2) return;
      // A map does not say whose it is, unless there is something in it.
      const element = (self as NamedNodeMap)[0]?.ownerElement ?? (self as Element);
      const {value} = attr;
      const filtered =
        element.localName || STYLED.includes(attr.name)
          ? filter(element, attr.name, value)
          : attr.name === 'href' || elements.look(value).allowed
            ? value
            : undefined;
      if (filtered === undefined) return [null];
      if (filtered !== value) attr.value = filtered as string;
    },
  );

  /** The text of an attribute, of a style sheet, or of a piece of one. */
  wrap(
    'Attr Node HTMLElement HTMLScriptElement CharacterData:value= nodeValue= textContent= innerText= outerText= text= data=',
    (args, self) => {
      const node = self as Attr & Element;
      if (node.ownerElement) {
        const value = filter(node.ownerElement, node.name, args[0]);
        if (value === undefined) return [];
        args[0] = value;
      } else if (isScript(node)) elements.consider(node, true);
      else if (isInStyle(node) && args[0] != null) args[0] = elements.filterCss(asText(args[0]));
    },
  );
};
