/**
 * What reads as an absolute URL in a style sheet, a list of images, or a piece of JSON. Browsers take any number of
 * slashes, forward or backward, for two, and no tab for anything: https://url.spec.whatwg.org/#special-authority-ignore-slashes-state
 * What comes after an equals sign is part of another address, or of a selector.
 * Slashes within a path or in base64 are none of that, and the names of XML's dialects are never fetched.
 */
const URLS =
  /=["']?[^\s"')\\(]*|(?!(?:http:)?\/\/www\.w3\.org\/)(?:(?:https?|wss?|stuns?|turns?):[\\/\t]*|(?<=^|[\0-(,:])(?:\\0*[25][cf]\s*|[\\/]){2,})(?!\\)[^\s"')]+/gi;

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
 * A style sheet, or a piece of one, in which what may not be requested leads nowhere. The URL stays readable behind
 * `HELD_URL`, so that the same function, called later, puts back what may be requested by then.
 *
 * Escapes are not read. An address with one in its host stays held, since `site.example\.other` is no address of `site.example`. A line
 * that goes on in the next is one line: https://www.w3.org/TR/css-syntax-3/#consume-string-token
 */
export const filterCss = (css: string, mayRequest: (url: string) => boolean): string => {
  if (!/[\\/]|tps?:/i.test(css)) return css;
  return css
    .split(/data:,held#|\\[\n\f\r]+/)
    .join('')
    .replace(URLS, (url) =>
      !/^[^/\\]*\/*[^/\\]*\\./.test(url) && mayRequest(url) ? url : HELD_URL + url,
    );
};
