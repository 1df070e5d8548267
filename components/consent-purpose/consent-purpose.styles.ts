import {css} from 'lit';

/** A row: name and description, the switch opposite, the facts folded below. */
export const styles = css`
  :host {
    display: grid !important;
    grid-column: 1 / -1 !important;
    grid: auto / 1fr auto !important;
    gap: 0.125em 1.25em !important;
    align-items: center !important;
    padding-block: 0.875em !important;
    border-block-start: 1px solid var(--_line) !important;
  }
  details,
  ::slotted(p) {
    grid-column: 1 / -1 !important;
    font-size: 0.9375em !important;
  }
  ::slotted(label),
  ::slotted(b) {
    font-weight: 600 !important;
  }
  ::slotted(input) {
    box-sizing: border-box !important;
    inline-size: 2.75em !important;
    block-size: 1.625em !important;
    border: 1px solid var(--_muted) !important;
    border-radius: 1em !important;
    background: radial-gradient(closest-side, var(--_muted) 88%, #0000) 0.125em / 1.25em no-repeat !important;
    cursor: pointer !important;
    transition: background-position 0.15s !important;
    /* Gradients go away in forced colors, and the thumb with them. */
    forced-color-adjust: none !important;
  }
  ::slotted(input:checked) {
    background: radial-gradient(closest-side, var(--_surface) 88%, #0000) calc(100% - 0.125em) /
      1.25em no-repeat var(--_accent) !important;
  }
  ::slotted(input:dir(rtl)) {
    transform: scaleX(-1) !important;
  }
  ::slotted(input:disabled) {
    opacity: 0.5 !important;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    cursor: pointer;
  }
  ::slotted(b[slot]) {
    padding-block-start: 0.5em !important;
  }
  ::slotted(p[slot]) {
    font-size: inherit !important;
  }
  ::slotted(span) {
    display: inline !important;
  }
`;
