import {unsafeCSS, type CSSResult} from 'lit';

/**
 * Lit's `css` without its look at what is put in between: it keeps texts of others out of a style sheet, and there are none
 * in ours. A visitor has no use for that look.
 */
export const css = (strings: TemplateStringsArray, ...values: readonly string[]): CSSResult =>
  unsafeCSS(String.raw({raw: strings}, ...values));
