/**
 * A name or a number among words that run from right to left keeps its own direction: `2026-11-20` would be read as
 * 20-11-2026 there (https://www.w3.org/International/articles/inline-bidi-markup/).
 */
export const isolate = (text: string, words: string): string =>
  /[\u0590-\u08ff]/.test(words) ? `\u2068${text}\u2069` : text;
