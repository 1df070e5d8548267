import {css} from '../internal/css.js';

/** A round button in the corner, or nothing but its place where the page brings its own button or link. */
export const styles = css`
  :host {
    position: fixed !important;
    z-index: var(--consent-z-index, 2147483647) !important;
    inset-block-end: 1em !important;
    inset-inline-start: 1em !important;
  }
  :host([standby]) {
    display: none !important;
  }
  :host(:not([floating])) {
    all: unset !important;
    display: contents !important;
  }
  svg {
    position: absolute;
    inset: 0.625em;
    inline-size: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    pointer-events: none;
  }
  ::slotted(span[slot]) {
    position: absolute !important;
    clip-path: inset(50%) !important;
  }
  /* Its text is its name; the drawing stands for it on screen. */
  ::slotted(button[slot]) {
    all: initial !important;
    color-scheme: inherit !important;
    box-sizing: border-box !important;
    display: block !important;
    inline-size: 2.75em !important;
    block-size: 2.75em !important;
    font: inherit !important;
    border: 1px solid var(--_line) !important;
    border-radius: 50% !important;
    background: var(--_surface) !important;
    box-shadow: var(--_shadow) !important;
    overflow: hidden !important;
    text-indent: 9em !important;
    white-space: nowrap !important;
    cursor: pointer !important;
  }
  ::slotted(button[slot]:focus-visible) {
    outline: 2px solid var(--_accent) !important;
    outline-offset: 2px !important;
  }
  @media print {
    :host([floating]) {
      display: none !important;
    }
  }
`;
