/**
 * Parts of one line. Where it has words that run from right to left, each part keeps its own direction: names and numbers
 * would run into their neighbours (https://www.w3.org/International/articles/inline-bidi-markup/).
 */
export const joinParts = (...parts: readonly (string | undefined)[]): string => {
  const present = parts.filter(Boolean);
  const line = present.join(' · ');
  return /[\u0590-\u08ff]/.test(line)
    ? present.map((part) => `\u2068${part}\u2069`).join(' · ')
    : line;
};
