import type {Refuses, Shield} from './fingerprint-canvas.js';
import {call, type Realm} from './natives.js';

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

/** Puts that judge before every way to measure a text. */
export const createFontShield = (refuses: Refuses): Shield => {
  const without = createFontJudge(refuses);
  return (realm, wrap) => {
    wrap(
      realm,
      'CanvasRenderingContext2D.font= OffscreenCanvasRenderingContext2D.font=',
      (native, self, args) => call(native, self, [without(realm, String(args[0]))]),
    );
    wrap(realm, 'FontFaceSet.check', (native, self, args) => {
      const font = String(args[0]);
      return without(realm, font) === font ? call(native, self, args) : true;
    });
    wrap(realm, 'FontFace', (native, self, args) => {
      const local = /^\s*local\(\s*["']?([^"')]+)/.exec(String(args[1]))?.[1];
      if (local && without(realm, local) !== local) args[1] = 'url(data:,)';
      return call(native, self, args);
    });
    wrap(realm, 'queryLocalFonts', (native, self, args) =>
      without(realm, '*') === '*' ? call(native, self, args) : Promise.resolve([]),
    );
    // A text whose own style names a font is measured without it, and never painted so: nothing happens in between.
    wrap(
      realm,
      'HTMLElement.offsetWidth? HTMLElement.offsetHeight? Element.clientWidth? Element.clientHeight? Element.scrollWidth? Element.scrollHeight? Element.getBoundingClientRect Element.getClientRects',
      (native, self, args) => {
        const {style} = self as HTMLElement;
        const family = style?.fontFamily;
        const left = family && without(realm, family);
        if (!left || left === family) return call(native, self, args);
        style.fontFamily = left;
        try {
          return call(native, self, args);
        } finally {
          style.fontFamily = family;
        }
      },
    );
  };
};
