/** How the interface looks. For everything else there are custom properties and parts: see docs/theming.md. */
export interface UiSettings {
  /**
   * Where the question is put: `bar` along the bottom edge, `card` in a corner, `modal` in the middle, before the page, which
   * can be left without an answer all the same. On phones each is a sheet. Default `bar`.
   */
  readonly layout?: 'bar' | 'card' | 'modal';
  /** A look that is shipped, or `page` for the page's own typeface and colours. Default: none of them. */
  readonly theme?: 'paper' | 'midnight' | 'block' | 'page';
  /**
   * Whether it is light or dark. Default `auto`: as the visitor's system is. `midnight` is dark in any case, and `page` as
   * the page is.
   */
  readonly scheme?: 'auto' | 'light' | 'dark';
  /** Whether the question can also be closed, by "Continue without accepting". That is a no. Default false. */
  readonly close?: boolean;
  /**
   * Texts of your own, by language: they are laid over ours, one by one, and a language that we do not have is one that we
   * have then. Their names are those of `Messages` and `ContentMessages`, types of `consent-gate/elements`.
   */
  readonly messages?: {readonly [language: string]: OwnTexts};
}

/** Texts by name, or groups of them. */
export interface OwnTexts {
  readonly [name: string]: string | {readonly [name: string]: string};
}
