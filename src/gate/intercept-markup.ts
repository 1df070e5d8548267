import type {ElementGate} from './element-gate.js';
import type {MarkupFilter} from './filter-markup.js';
import {call, wrap, type Handler, type Realm} from './natives.js';
import {trust} from './trust.js';
import {writeInPlace} from './write-in-place.js';

/** What is left over of a text that ends in the middle of a tag. */
const OPEN_TAG = /<([a-z/!][^>]*)?$/i;

/** Filters every way for a page to turn text into elements that load or run at once. */
export const interceptMarkup = (
  realm: Realm,
  elements: ElementGate,
  filter: MarkupFilter,
  signal: AbortSignal,
): void => {
  /** Filters the argument `at`, and has a look at what came of it. */
  const through =
    (at: number): Handler =>
    (native, self, args) => {
      const node = self as Element;
      if (at < args.length)
        args[at] =
          node.localName === 'style' ? elements.filterCss(String(args[at])) : filter(args[at]);
      // `outerHTML` puts it where the element is now.
      const parent = node.parentNode as ParentNode | null;
      const result = call(native, self, args);
      if (node.isConnected) elements.considerAll(elements.considerTree(node));
      else if (parent?.isConnected) elements.considerAll(elements.considerTree(parent));
      return result;
    };
  for (const {prototype} of [realm.Element, realm.ShadowRoot]) {
    for (const name of ['innerHTML', 'outerHTML']) wrap(prototype, name, through(0), signal, 'set');
    wrap(prototype, 'setHTMLUnsafe', through(0), signal);
  }
  wrap(realm.Element.prototype, 'insertAdjacentHTML', through(1), signal);
  wrap(realm.Document.prototype, 'execCommand', through(2), signal);
  // Its images begin to load before it is anywhere, and its scripts are looked at on their way in.
  wrap(realm.Range.prototype, 'createContextualFragment', through(0), signal);

  const tails = new WeakMap<object, string>();
  for (const name of ['write', 'writeln']) {
    wrap(
      realm.Document.prototype,
      name,
      (native, self, args) => {
        const page = self as Document;
        const html = args.map(String).join('');
        if (writeInPlace(page, elements.wasReleased, html)) return;
        // A tag may come in pieces: it waits for its end.
        const text = (tails.get(page) ?? '') + html;
        const [tail = ''] = OPEN_TAG.exec(text) ?? [];
        tails.set(page, tail);
        const whole = filter(text.slice(0, text.length - tail.length), true);
        const isTrusted = typeof args[0] === 'object';
        call(native, self, [isTrusted ? trust().createHTML(whole as string) : whole]);
        page.querySelectorAll('iframe,object,embed').forEach((frame) => elements.consider(frame));
      },
      signal,
    );
  }
};
