/** Marks an element's language and direction, which may not be those of the page (WCAG SC 3.1.2). */
export const setLanguage = (element: HTMLElement, language: string): void => {
  element.lang = language;
  element.dir = /^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr';
};
