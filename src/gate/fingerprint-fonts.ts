import type {Refuses, Shield} from './fingerprint-canvas.js';
import {call, type Realm} from './natives.js';
import {text} from './trust.js';

/** So many families that the page did not bring are some designer's taste; more are a census. */
const MOST = 8;

/** Names that every device has. */
const GENERIC =
  /^(|serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-[\w-]+|math|emoji|fangsong|inherit|initial|unset|revert(-layer)?|-apple-system|blinkmacsystemfont)$/;

/** What stands before the families in what `font` takes: `italic 12px/1.5 "Foo", serif`. */
const HEAD = /^.*?\d[\d.]*[a-z%]+(\s*\/\s*[\w.%]+)?\s+/i;

const plain = (name: string): string =>
  name
    .trim()
    .replace(/^["']|["']$/g, '')
    .toLowerCase();

/**
 * Refuses to tell which fonts are installed to who asks for one after the other. The first few are answered, since pages do
 * set a font here and there; what comes after is measured as if it were not there.
 */
const createFontJudge = (refuses: Refuses) => {
  const asked = new Set<string>();
  /** Whether a family is one too many. */
  const isTooMany = (realm: Realm, family: string): boolean => {
    const name = plain(family);
    if (GENERIC.test(name) || asked.has(name)) return false;
    const own = realm.document?.fonts as Iterable<FontFace> | undefined;
    for (const font of own ?? []) if (plain(font.family) === name) return false;
    if (asked.size < MOST) {
      asked.add(name);
      return false;
    }
    return refuses('fonts');
  };
  /** What to take for a list of families: the same, or what is left of it. */
  return (realm: Realm, font: string): string => {
    const head = HEAD.exec(font)?.[0] ?? '';
    const families = font.slice(head.length).split(',');
    const left = families.filter((family) => !isTooMany(realm, family));
    if (left.length === families.length) return font;
    return head + (left.join(',') || 'sans-serif');
  };
};

/** Whether it is a font itself, of whichever window, and no text that names one. */
const isData = (source: unknown): boolean =>
  ArrayBuffer.isView(source) || /Buffer]$/.test(Object.prototype.toString.call(source));

/** Puts that judge before every way to measure a text. */
export const createFontShield = (refuses: Refuses): Shield => {
  const without = createFontJudge(refuses);
  return (realm, wrap) => {
    wrap('CanvasRenderingContext2D OffscreenCanvasRenderingContext2D:font=', (args) => {
      args[0] = without(realm, text(args[0]));
    });
    wrap('FontFaceSet:check', (args) => {
      // Without a font it is for the browser to complain.
      if (!args.length) return;
      const font = (args[0] = text(args[0]));
      return without(realm, font) === font ? undefined : [true];
    });
    wrap(':FontFace', (args) => {
      if (args.length < 2 || isData(args[1])) return;
      const source = (args[1] = text(args[1]));
      const local = /^\s*local\(\s*["']?([^"')]+)/.exec(source)?.[1];
      if (local && without(realm, local) !== local) args[1] = 'url(data:,)';
    });
    wrap(':queryLocalFonts', () =>
      without(realm, '*') === '*' ? undefined : [Promise.resolve([])],
    );
    // A text whose own style names a font is measured without it, and never painted so: nothing happens in between.
    wrap(
      'HTMLElement:offsetWidth? offsetHeight?|Element:clientWidth? clientHeight? scrollWidth? scrollHeight? getBoundingClientRect getClientRects',
      (args, self, native) => {
        const {style} = self as HTMLElement;
        const family = style?.fontFamily;
        const left = family && without(realm, family);
        if (!left || left === family) return;
        style.fontFamily = left;
        try {
          return [call(native, self, args)];
        } finally {
          style.fontFamily = family;
        }
      },
    );
  };
};
