/** Names as one writes them in a sentence. Two in English take no `Intl`, whose first use is felt on a slow phone. */
export const listNames = (names: readonly string[], language: string): string =>
  !names[2] && /^en/.test(language)
    ? names.join(' and ')
    : new Intl.ListFormat(language).format(names);
