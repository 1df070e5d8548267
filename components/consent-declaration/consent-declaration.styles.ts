import {css} from '../internal/css.js';

/** The element itself is nothing but a block. */
export const styles = css`
  :host {
    display: block;
  }
`;

/**
 * What it looks like unless the page says otherwise: it is content and inherits the page's type and colours. Of the lowest
 * specificity, so that any rule of the page wins; for the page's document, since that is where the content is.
 */
export const declarationCss = css`
  :where(consent-declaration) {
    --_line: var(--consent-line, color-mix(in srgb, currentColor 16%, transparent));
    --_muted: var(--consent-muted, color-mix(in srgb, currentColor 76%, transparent));
    --_accent: var(--consent-accent, currentColor);
    container-type: inline-size;
    line-height: 1.5;
  }
  :where(consent-declaration h2) {
    margin: 2.25em 0 0.5em;
    font-size: 0.875em;
    letter-spacing: 0.02em;
    color: var(--_muted);
  }
  :where(consent-declaration section) {
    padding-block: 1.25em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid-page;
  }
  :where(consent-declaration [data-head]) {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
  }
  :where(consent-declaration h3) {
    margin: 0;
    font-size: 1.1875em;
    line-height: 1.3;
  }
  :where(consent-declaration p) {
    margin: 0.25em 0;
    max-inline-size: 44em;
    text-wrap: pretty;
  }
  :where(consent-declaration [data-muted], consent-declaration dt) {
    color: var(--_muted);
    font-size: 0.875em;
  }
  :where(consent-declaration [data-status]) {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    font-size: 0.875em;
    font-weight: 600;
  }
  :where(consent-declaration [data-status])::before,
  :where(consent-declaration [data-now])::before {
    content: '';
    flex: none;
    box-sizing: border-box;
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 0.125em solid currentColor;
    border-radius: 50%;
  }
  :where(consent-declaration [data-on='true'])::before,
  :where(consent-declaration [data-here='true'] [data-now])::before {
    background: currentColor;
    border-width: 0.3125em;
  }
  :where(consent-declaration dl) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    margin: 0.75em 0;
  }
  :where(consent-declaration dd) {
    margin: 0;
    font-size: 0.9375em;
  }
  :where(consent-declaration [data-service]) {
    margin-block-start: 1em;
    padding: 0.875em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--consent-radius, 0.75em);
    break-inside: avoid;
  }
  :where(consent-declaration h4) {
    margin: 0;
    font-size: 1em;
  }
  :where(consent-declaration code) {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  :where(consent-declaration table) {
    inline-size: 100%;
    margin-block-start: 0.75em;
    border-collapse: collapse;
    /* All tables have the same columns. */
    table-layout: fixed;
    font-size: 0.875em;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  :where(consent-declaration :is(th, td)) {
    padding: 0.5em 0;
    padding-inline-end: 1em;
    border: 0;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: inherit;
  }
  :where(consent-declaration thead th) {
    color: var(--_muted);
    border: 0;
  }
  :where(consent-declaration th:first-child) {
    inline-size: 21%;
  }
  :where(consent-declaration th:nth-child(2)) {
    inline-size: 25%;
  }
  :where(consent-declaration [data-now]) {
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
  }
  :where(consent-declaration [data-here='true'] [data-now]) {
    font-weight: 600;
  }
  :where(consent-declaration [data-actions]) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.625em;
    margin-block: 1em;
  }
  :where(consent-declaration button) {
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border: 1px solid currentColor;
    border-radius: calc(var(--consent-radius, 1em) / 1.6);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  :where(consent-declaration button:hover) {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  :where(consent-declaration :focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  :where(consent-declaration input) {
    appearance: none;
    flex: none;
    box-sizing: border-box;
    inline-size: 2.75em;
    block-size: 1.625em;
    margin: 0;
    border: 1px solid var(--_muted);
    border-radius: 1em;
    color: inherit;
    font: inherit;
    background: radial-gradient(circle at 0.75em, var(--_muted) 0.5em, #0000 0.5625em);
    cursor: pointer;
    forced-color-adjust: none;
  }
  :where(consent-declaration input:checked) {
    border-color: var(--_accent);
    /* The knob is a hole: what is behind it is the page's, of whatever colour. */
    background: radial-gradient(
      circle at calc(100% - 0.75em),
      #0000 0.5em,
      var(--_accent) 0.5625em
    );
  }
  :where(consent-declaration input:dir(rtl)) {
    transform: scaleX(-1);
  }
  :where(consent-declaration input:disabled) {
    opacity: 0.5;
    cursor: default;
  }
  /* Rows become cards where columns have no room. Their roles are written out, since browsers forget them then. */
  @container (max-width: 40em) {
    :where(consent-declaration thead) {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    :where(consent-declaration tr[data-here]) {
      display: grid;
      gap: 0.125em;
      padding-block: 0.625em;
      border-block-start: 1px solid var(--_line);
    }
    :where(consent-declaration tr[data-here] > *) {
      display: block;
      inline-size: auto;
      padding: 0;
      border: 0;
    }
    :where(consent-declaration td:empty) {
      display: none;
    }
    :where(consent-declaration td[data-label])::before {
      /* Without a space the letters of some scripts would join. */
      content: attr(data-label) ' ';
      margin-inline-end: 0.5em;
      color: var(--_muted);
    }
    :where(consent-declaration [data-head]) {
      align-items: start;
    }
  }
  @media print {
    :where(consent-declaration :is([data-actions], input, button)) {
      display: none;
    }
    :where(consent-declaration h2, consent-declaration h3, consent-declaration h4) {
      break-after: avoid;
    }
  }
`;

let adopted: CSSStyleSheet | undefined;

/** The same as a sheet, one for all of a page's documents and shadow roots. */
export const sheet = (): CSSStyleSheet => {
  if (!adopted) {
    adopted = new CSSStyleSheet();
    adopted.replaceSync(declarationCss.cssText);
  }
  return adopted;
};
