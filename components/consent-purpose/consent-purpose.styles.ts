import {css} from '../internal/css.js';

/** A row: name and description, the switch opposite, the facts folded below. */
export const styles = css`
  :host {
    display: grid !important;
    grid: auto / minmax(0, 1fr) auto auto !important;
    gap: 0.25em 0.75em !important;
    align-items: center !important;
    padding-block: calc(var(--_space) * 0.6) !important;
    border-block-start: 1px solid var(--_line) !important;
  }
  details,
  ::slotted(p) {
    grid-column: 1 / -1 !important;
    font-size: 0.9375em !important;
  }
  ::slotted(label),
  ::slotted(b) {
    grid-column: 1 !important;
    font-weight: 600 !important;
    overflow-wrap: break-word !important;
  }
  /* The word for the state, beside the switch or in its place. */
  ::slotted(i) {
    color: var(--_muted) !important;
    font-size: 0.9375em !important;
  }
  ::slotted(i:not([aria-hidden])) {
    grid-column: 2 / -1 !important;
  }
  ::slotted(input) {
    box-sizing: border-box !important;
    inline-size: 2.75em !important;
    block-size: 1.625em !important;
    border: 1px solid var(--_muted) !important;
    border-radius: 1em !important;
    background: radial-gradient(circle closest-side, var(--_muted) 88%, #0000) 0.125em / 1.25em 100%
      no-repeat !important;
    cursor: pointer !important;
    /* Gradients go away in forced colors, and the thumb with them. */
    forced-color-adjust: none !important;
  }
  @media (prefers-reduced-motion: no-preference) {
    ::slotted(input) {
      transition: background-position 0.15s !important;
    }
  }
  ::slotted(input:checked) {
    border-color: var(--_accent) !important;
    background: radial-gradient(circle closest-side, var(--_surface) 88%, #0000)
      calc(100% - 0.125em) / 1.25em 100% no-repeat var(--_accent) !important;
  }
  ::slotted(input:dir(rtl)) {
    transform: scaleX(-1) !important;
  }
  ::slotted(input:disabled) {
    opacity: 0.5 !important;
    cursor: default !important;
  }
  ::slotted([data-action='object']) {
    grid-column: 1 / -1 !important;
    justify-self: start !important;
    margin-block-start: 0.5em !important;
    background: none !important;
    color: inherit !important;
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
    color: var(--_muted);
    cursor: pointer;
  }
  /* It leads nowhere, as what has the colour of links does. */
  @media (forced-colors: active) {
    summary {
      color: ButtonText;
    }
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-0.1em) rotate(45deg);
  }
  details[open] summary::before {
    transform: translateY(0.1em) rotate(225deg);
  }
  [part='facts'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    column-gap: 0.75em;
    margin-block: 0.375em;
    padding: 0.25em min(1.25em, 6.5vw) 1.125em;
    border-radius: calc(var(--_radius) / 1.6);
    background: color-mix(in srgb, var(--_text) 5%, var(--_surface));
  }
  ::slotted(b) {
    padding-block: 1em 0.25em !important;
    font-size: 0.8125em !important;
  }
  ::slotted([slot='facts']) {
    grid-column: 1 / -1 !important;
  }
  ::slotted(label[slot]) {
    grid-column: 1 !important;
    padding-block: 0.375em !important;
    font-weight: inherit !important;
  }
  ::slotted(input[slot]) {
    grid-column: 2 !important;
  }
  /* What does not fit into one line goes on a step further in. */
  ::slotted(p[slot]) {
    margin-inline-start: 1em !important;
    text-indent: -1em !important;
    font-size: inherit !important;
  }
  ::slotted(span) {
    display: inline !important;
  }
  /* Where letters are large for the screen a name has a line of its own. */
  @container (max-width: 15em) {
    ::slotted(label:not([slot])) {
      grid-column: 1 / -1 !important;
    }
  }
`;
