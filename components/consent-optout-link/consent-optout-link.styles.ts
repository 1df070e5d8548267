import {css} from '../internal/css.js';

/** A link like the page's own, and the dialog that it opens. */
export const styles = css`
  :host {
    all: unset !important;
    display: inline-flex !important;
    align-items: center !important;
    gap: 0.375em !important;
  }
  ::slotted([slot='link']) {
    min-block-size: 24px !important;
    padding: 0 !important;
    border: none !important;
    background: none !important;
    color: inherit !important;
    font-weight: inherit !important;
    text-align: start !important;
    text-decoration: underline !important;
    text-underline-offset: 0.2em !important;
  }
  svg {
    flex: none;
    inline-size: 2em;
    forced-color-adjust: none;
  }
  dialog {
    inline-size: 34em;
    max-inline-size: calc(100vw - 2em);
    color-scheme: var(--consent-color-scheme, light dark);
    font: var(--consent-font-size, max(1rem, 16px)) / 1.5
      var(--consent-font-family, system-ui, sans-serif);
  }
  [part='text'] {
    display: grid;
    gap: 0.5em;
    margin-block-end: 1.125em;
  }
  ::slotted([data-action='close']) {
    min-inline-size: 4em !important;
  }
  ::slotted([role='status']) {
    color: inherit !important;
    font-weight: 600 !important;
  }
`;
