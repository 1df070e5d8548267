/**
 * What reads as an absolute URL in a style sheet, a list of images, or a piece of JSON. Browsers take any number of
 * slashes, forward or backward, for two: https://url.spec.whatwg.org/#special-authority-ignore-slashes-state
 * What comes after an equals sign is part of another address, or of a selector.
 * Slashes within a path or in base64 are none of that, and the names of XML's dialects are never fetched.
 */
const URLS =
  /=["']?[^\s"')\\(]*|(?!(?:http:)?\/\/www\.w3\.org\/)(?:(?:https?|wss?|stuns?|turns?):[\\/]*|(?<![^\0- "'(,:])[\\/]{2,})[^\s"')\\]+/gi;

/** An `import` whose specifier is written out, static or dynamic. */
const IMPORTS = /\b(?:import|from)\s*\(?\s*["'`]([^"'`]*[:/][^"'`]*)/g;

/** Marks a URL in a style sheet that was held: what follows is the URL itself, to be put back. */
export const HELD_URL = 'data:,held#';

/** All that reads as an absolute URL in a text. */
export const findUrls = (text: string): readonly string[] => text.match(URLS) ?? [];

/** The modules that a script's source names. What it puts together as it runs, nobody can see beforehand. */
export const findImports = (source: string): readonly string[] =>
  [...source.matchAll(IMPORTS)].map((match) => match[1]!);

/**
 * What an address reads as: `\68 ttps` is `https`, `\.` a dot, and a line break behind a backslash nothing
 * (https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point); nor is a tab anything
 * (https://url.spec.whatwg.org/#concept-basic-url-parser).
 */
const unescape = (css: string): string =>
  css.replace(
    /\\(?:([\da-f]{1,6})(?:\r\n|\s)?|[\n\f\r]+|(.))|\t/gi,
    (_, digits: string | undefined, char: string = '') =>
      digits ? String.fromCodePoint(parseInt(digits, 16) % 0x110000).trim() : char,
  );

/**
 * A style sheet, or a piece of one, in which what may not be requested leads nowhere. The URL stays readable behind
 * `HELD_URL`, so that the same function, called later, puts back what may be requested by then.
 */
export const filterCss = (css: string, mayRequest: (url: string) => boolean): string => {
  if (!/[\\/]|tps?:/i.test(css)) return css;
  const bare = css.split(HELD_URL).join('');
  const hold = (text: string) =>
    text.replace(URLS, (url) => (mayRequest(url) ? url : HELD_URL + url));
  const plain = hold(bare);
  if (!/[\\\t]/.test(bare)) return plain;
  // Written so that we should not read it. Then it is written out, if that makes a difference.
  const held = hold(unescape(bare));
  return unescape(plain) === held ? plain : held;
};
