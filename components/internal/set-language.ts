/** Marks an element's language and direction, which may not be those of the page (WCAG SC 3.1.2). */
export const setLanguage = (element: HTMLElement, language: string): void => {
  element.lang = language;
  // By script, since Kurdish and Punjabi are written in both directions: https://www.w3.org/International/questions/qa-scripts
  // The first use of what `Intl` knows takes a slow phone 80 ms, which English can do without.
  element.dir =
    !/^en/.test(language) && /Arab|Hebr|Thaa/.test(new Intl.Locale(language).maximize().script!)
      ? 'rtl'
      : 'ltr';
};
