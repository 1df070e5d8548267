import {css} from '../internal/css.js';

/** A card in the lower corner, above the question if that is there, or a dialog; in place where the page says `inline`. */
export const styles = css`
  :host {
    display: none !important;
    position: fixed !important;
    z-index: var(--consent-z-index, 2147483647) !important;
    inset: auto 1em calc(1em + var(--_clear, 0px)) auto !important;
    inline-size: min(27em, 100vw - 2em) !important;
  }
  :host([dir='rtl']) {
    inset: auto auto calc(1em + var(--_clear, 0px)) 1em !important;
  }
  /* Above a bar it ends where that ends. */
  @media (min-width: 76em) {
    :host([above]) {
      inset-inline: auto calc(50vw - 37em) !important;
    }
  }
  :host([shown]) {
    display: block !important;
  }
  :host([standby]) {
    display: none !important;
  }
  /* Out of the way of what has focus (WCAG 2.2 SC 2.4.11). */
  :host([aside]) {
    inset-block: 1em auto !important;
  }
  :host([inline]) {
    position: static !important;
    inline-size: auto !important;
  }
  :host([shown='modal']) {
    display: contents !important;
  }
  [part='card'],
  dialog {
    box-sizing: border-box !important;
    padding: 1.375em !important;
    overflow: auto !important;
    border: 1px solid var(--_line) !important;
    border-radius: var(--_radius) !important;
    background: var(--_surface) !important;
    color: var(--_text) !important;
    box-shadow: var(--_shadow) !important;
  }
  [part='card'] {
    max-block-size: calc(100vh - 2em - var(--_clear, 0px));
    animation: arrive var(--consent-motion, 0.25s);
  }
  :host([inline]) [part='card'] {
    max-block-size: none;
    box-shadow: none !important;
    animation: none;
  }
  dialog {
    inline-size: 34em;
    max-inline-size: calc(100vw - 2em);
    max-block-size: calc(100vh - 2em);
  }
  dialog::backdrop {
    background: #0008;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
    margin-block-start: 1.125em;
  }
  ::slotted(h2) {
    font-size: 1.125em !important;
  }
  /* Focus lies there for reading to start at, and does nothing. */
  ::slotted(h2:focus-visible) {
    outline: none !important;
  }
  ::slotted(b) {
    margin-block-start: 0.875em !important;
    font-size: 0.875em !important;
    font-weight: 600 !important;
  }
  ::slotted(p) {
    margin-block-start: 0.125em !important;
    white-space: normal !important;
  }
  ::slotted(a) {
    inline-size: fit-content !important;
    margin-block-start: 0.25em !important;
    padding-block: 0.25em !important;
  }
  ::slotted(p[data-hint]) {
    margin-block-start: 0.875em !important;
    font-size: 0.875em !important;
  }
  ::slotted([role='status']) {
    position: absolute !important;
    clip-path: inset(50%) !important;
  }
  ::slotted(button) {
    min-inline-size: 8em !important;
  }
  @media (max-width: 36em) {
    :host,
    :host([dir='rtl']) {
      inset: auto 0.5em calc(0.5em + var(--_clear, 0px)) !important;
      inline-size: auto !important;
    }
    ::slotted(button) {
      flex: 1 !important;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    [part='card'] {
      animation: none;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
