/** Marks an element's language and direction, which may not be those of the page (WCAG SC 3.1.2). */
export const setLanguage = (element: HTMLElement, language: string): void => {
  element.lang = language;
  // By script, since Kurdish and Punjabi are written in both directions: https://www.w3.org/International/questions/qa-scripts
  const {script} = new Intl.Locale(language).maximize();
  element.dir = /Arab|Hebr|Thaa/.test(script!) ? 'rtl' : 'ltr';
};
