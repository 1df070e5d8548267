/**
 * Parts of one line. Where it has words that run from right to left, each part keeps its own direction: names and numbers
 * would run into their neighbours (https://www.w3.org/International/articles/inline-bidi-markup/).
 */
export const joinParts = (...parts: readonly (string | undefined)[]): string => {
  const present = parts.filter(Boolean);
  const line = present.join(' · ');
  return /[\u0590-\u08ff]/.test(line) ? `\u2068${present.join('\u2069 · \u2068')}\u2069` : line;
};
