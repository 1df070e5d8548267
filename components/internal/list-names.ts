/** Names as one writes them in a sentence. Two in English take no `Intl`, whose first use is felt on a slow phone. */
export const listNames = (names: readonly string[], language: string): string =>
  /^en/.test(language) && !names[2]
    ? names.join(' and ')
    : new Intl.ListFormat(language).format(names);
