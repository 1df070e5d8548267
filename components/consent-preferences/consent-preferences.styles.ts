import {css} from '../internal/css.js';

/** A dialog that scrolls between its heading and its buttons; a sheet on phones. */
export const styles = css`
  :host {
    display: contents !important;
  }
  dialog {
    flex-direction: column;
    inline-size: 42em;
    max-inline-size: calc(100vw - 2em);
    max-block-size: min(50em, 100vh - 2em);
    padding: 0 !important;
    container-type: inline-size;
  }
  dialog[open] {
    display: flex;
  }
  /* What closes goes below where the longest word leaves no room beside it. */
  [part='head'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding-inline-end: calc(var(--_space) - 0.75em);
  }
  ::slotted(h2) {
    flex: 1 1 min-content !important;
    padding: 0.9em calc(var(--_space) * 0.8) !important;
    overflow-wrap: break-word !important;
  }
  ::slotted([data-action='close']) {
    border: none !important;
  }
  [part='body'],
  [part='actions'] {
    padding: 1em var(--_space);
  }
  [part='body'] {
    overflow: auto;
    border-block: 1px solid var(--_line);
    overscroll-behavior: contain;
  }
  ::slotted(h3) {
    padding-block: 1.25em 0.625em !important;
    font-size: 0.8125em !important;
    font-weight: 600 !important;
    color: var(--_muted) !important;
  }
  ::slotted([role='status']) {
    margin-block-start: 1em !important;
  }
  ::slotted([role='status']:not(:empty)) {
    padding: 0.75em 1em !important;
    border-radius: calc(var(--_radius) / 1.6) !important;
    background: color-mix(in srgb, var(--_text) 5%, var(--_surface)) !important;
    color: inherit !important;
    font-weight: 600 !important;
  }
  ::slotted([data-action='receipt']) {
    min-block-size: 24px !important;
    padding: 0 !important;
    border: none !important;
    background: none !important;
    color: var(--_accent) !important;
    font-weight: inherit !important;
    text-decoration: underline !important;
    text-underline-offset: 0.2em !important;
  }
  ::slotted([data-note]) {
    justify-self: auto !important;
    margin-block-start: 1em !important;
    padding-block-start: 1em !important;
    border-block-start: 1px solid var(--_line) !important;
    font-size: 0.9375em !important;
  }
  @media (max-width: 30em) {
    dialog {
      --_space: min(1em, 6.25vw);
      max-block-size: 94vh;
    }
  }
  /* On a low screen, bars that stay would leave nothing to read between them. */
  @media (max-height: 30em) {
    dialog[open] {
      display: block;
    }
    [part='body'] {
      overflow: visible;
    }
  }
  /* Nor would they where letters are large for the screen. */
  @container (max-width: 15em) {
    [part='body'] {
      flex: none;
      overflow: visible;
    }
  }
`;
