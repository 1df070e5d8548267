import {css} from 'lit';

/** A card along the bottom edge; a sheet on phones. It scrolls inside, and leaves room for the page. */
export const styles = css`
  :host {
    display: none !important;
    position: fixed !important;
    z-index: var(--consent-z-index, 2147483647) !important;
    inset: auto max(1em, 50vw - 37em) 1em !important;
    max-block-size: 65vh !important;
  }
  :host([open]) {
    display: block !important;
  }
  [part='text'] {
    display: grid;
    gap: 0.375em;
    max-inline-size: 48em;
    margin-block-end: 1.125em;
  }
  ::slotted([role='status']) {
    position: absolute !important;
    clip-path: inset(50%) !important;
  }
  @media (max-width: 36em) {
    :host {
      inset: auto 0 0 !important;
    }
  }
  @media (min-width: 64em) {
    :host([open]) {
      display: grid !important;
      grid: auto / 1fr 34em !important;
      align-items: center !important;
      gap: 2.5em !important;
    }
    [part='text'] {
      margin: 0;
    }
  }
  @media print {
    :host([open]) {
      display: none !important;
    }
  }
`;
