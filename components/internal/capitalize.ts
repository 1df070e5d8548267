/** A name as it stands by itself: within a sentence it begins with a small letter. */
export const capitalize = (name: string, language: string): string =>
  name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
