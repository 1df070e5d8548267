/** A version as one word: a line may end at a hyphen, and half a date is none (https://www.unicode.org/reports/tr14/#WJ). */
export const keepWhole = (version: string): string => version.replaceAll('-', '-\u2060');
