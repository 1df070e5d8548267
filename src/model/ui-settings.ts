/** How the interface looks. For everything else there are custom properties and parts: see docs/theming.md. */
export interface UiSettings {
  /**
   * Where the question is put: `bar` along the bottom edge, `card` in a corner, `modal` in the middle, before the page, which
   * can be left without an answer all the same. On phones each is a sheet. Default `bar`.
   */
  readonly layout?: 'bar' | 'card' | 'modal';
  /** A look that is shipped, or `page` for the page's own typeface and colours. Default: none of them. */
  readonly theme?: 'paper' | 'midnight' | 'block' | 'page';
  /** Whether it is light or dark. Default `auto`: as the visitor's system is. */
  readonly scheme?: 'auto' | 'light' | 'dark';
  /** Whether the question can also be closed, by "Continue without accepting". That is a no. Default false. */
  readonly close?: boolean;
}
