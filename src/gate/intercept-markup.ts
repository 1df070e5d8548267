import type {ElementGate} from './elements.js';
import type {MarkupFilter} from './filter-markup.js';
import {call, type Handler, type Wrap} from './natives.js';
import {asTrusted, text as toText} from './trust.js';

/** What is left over of a text that ends in the middle of a tag, within what comes after the last `>`. */
const OPEN_TAG = /<([a-z/!][^>]*)?$/i;

/**
 * What is looked at once it is in the page: frames, what a mark may let go at once, and what only a drawing takes for a piece of a style
 * sheet. All else was looked at as a text.
 */
const LOOKED_AT = /consent|frame|object|embed|url/i;

/** Filters every way for a page to turn text into elements that load or run at once. */
export const interceptMarkup = (elements: ElementGate, filter: MarkupFilter, wrap: Wrap): void => {
  /** Filters the argument `at`, and has a look at what came of it. */
  const through =
    (at: number): Handler =>
    (args, self, native) => {
      // A function of its own is nobody's: `parseHTMLUnsafe`.
      const node = (self ?? {}) as Element;
      // `outerHTML` puts it where the element is now.
      const {parentElement} = node;
      if (at < args.length)
        args[at] = filter(
          node.localName === 'style' ? elements.filterCss(toText(args[at])) : args[at],
          (args[at + 1] as {runScripts?: boolean} | undefined)?.runScripts,
        );
      const result = call(native, self, args);
      // Only then: a page may have much in the same place, and call for each line that it adds.
      const place = node.isConnected ? node : parentElement;
      if (place?.isConnected && LOOKED_AT.test(args[at] as string))
        elements.considerAll(elements.considerTree(place));
      return [result];
    };
  // A fragment's images begin to load before it is anywhere, and its scripts are looked at on their way in. A document of its own may
  // have closed shadow roots, into which nobody can look then.
  wrap(
    'Element ShadowRoot Range Document:innerHTML= outerHTML= setHTML setHTMLUnsafe createContextualFragment parseHTMLUnsafe',
    through(0),
  );
  wrap('Element:insertAdjacentHTML', through(1));
  const throughCommand = through(2);
  wrap('Document:execCommand', (args, ...call) =>
    // Whatever else it is told to insert is no mark-up.
    /html/i.test((args[0] = toText(args[0]))) ? throughCommand(args, ...call) : undefined,
  );

  const tails = new WeakMap<object, string>();
  wrap('Document:write writeln', (args, self, native) => {
    const page = self as Document;
    const html = args.map(toText).join('');
    if (elements.write(page, html)) return [];
    // A tag may come in pieces: it waits for its end.
    const text = (tails.get(page) ?? '') + html;
    const [tail = ''] = OPEN_TAG.exec(text) ?? [];
    tails.set(page, tail);
    const whole = filter(text.slice(0, text.length - tail.length), true) as string;
    call(native, self, [asTrusted(args[0], whole)]);
    page.querySelectorAll('iframe,frame,embed,object').forEach((frame) => elements.consider(frame));
    return [];
  });
};
