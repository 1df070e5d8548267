import {css} from '../internal/css.js';

/** Along the bottom edge, in a corner, or in the middle; a sheet on phones. It scrolls inside. */
export const styles = css`
  :host {
    display: none !important;
    position: fixed !important;
    z-index: var(--consent-z-index, 2147483647) !important;
    inset: auto max(1em, 50vw - 37em) 1em !important;
  }
  :host([open]) {
    display: block !important;
  }
  :host([layout='card']) {
    inset-inline: 1em auto !important;
    max-inline-size: 26em !important;
  }
  /* Side by side where both have room, whatever the size of the text; else one below the other. */
  [part~='box'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1.125em 2em;
    max-block-size: max(65vh, 100vh - 90px);
  }
  dialog {
    inline-size: 42em;
    max-inline-size: calc(100vw - 2em);
  }
  [part='text'] {
    display: grid;
    /* Each as high as its words, also where all of it scrolls. */
    grid-auto-rows: max-content;
    gap: 0.5em;
    flex: 99 24em;
  }
  [part='actions'] {
    flex: 1 39em;
  }
  /* Unless the screen is low the answers stay in place, and the text scrolls. */
  @media (min-height: 22em) {
    [part='text'] {
      max-block-size: 50vh;
      overflow: auto;
      /* For the outline of what has the focus. At the end WebKit would have it scrolled to. */
      margin: -0.25em;
      margin-inline-end: 0;
      padding: 0.25em;
    }
  }
  @media (max-width: 60em) and (min-height: 22em) {
    [part~='box'] {
      flex-flow: column;
      align-items: normal;
    }
    [part='text'] {
      flex: 0 auto;
      max-block-size: none;
      /* Less would be no information; then the whole box scrolls. */
      min-block-size: min(7em, 20vh);
    }
    [part='actions'] {
      flex: none;
    }
  }
  /* What is merely said is short, and has a button or two. */
  [data-said] > [part] {
    flex-basis: auto;
    min-block-size: 0;
  }
  ::slotted(div) {
    flex: 1 !important;
    min-inline-size: 0 !important;
    position: relative !important;
  }
  ::slotted([role='status']) {
    position: absolute !important;
    clip-path: inset(50%) !important;
  }
  ::slotted([data-action='closed']) {
    padding: 0 !important;
    border: none !important;
    font: inherit !important;
    text-decoration: underline !important;
    justify-self: end !important;
  }
  /* In the box's own corner, where the answers lie beside the text. */
  @media (min-width: 74em) {
    :host([layout='bar']) ::slotted([data-action='closed']) {
      position: absolute !important;
      top: 0.5em !important;
      inset-inline-end: var(--_space) !important;
    }
  }
  @media (max-width: 30em) {
    :host([layout]) {
      inset: auto 0 0 !important;
      max-inline-size: none !important;
    }
  }
  /* Out of the way of what has the focus. */
  :host([raised]) {
    inset-block: 1em auto !important;
  }
  @media print {
    :host([open]) {
      display: none !important;
    }
  }
`;
