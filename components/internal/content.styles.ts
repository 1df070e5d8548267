import {css} from './css.js';

/**
 * How the words and controls look that banner, dialog and rows have in the light DOM, and the box they lie in. Yes and no
 * share one rule: neither stands out.
 */
export const content = css`
  ::slotted(*) {
    all: initial !important;
    /* System colours are what it says here, whatever else inherits. */
    color-scheme: inherit !important;
    display: block !important;
    font: inherit !important;
    color: inherit !important;
    overflow-wrap: anywhere !important;
  }
  ::slotted(*)::before,
  ::slotted(*)::after {
    content: none !important;
  }
  ::slotted(h2) {
    font-size: min(1.25em, 10vw) !important;
    font-weight: 600 !important;
    line-height: 1.25 !important;
  }
  ::slotted(p) {
    color: var(--_muted) !important;
    text-wrap: pretty !important;
  }
  ::slotted(a) {
    justify-self: start !important;
    padding-block: 0.125em !important;
    color: var(--_accent) !important;
    text-decoration: underline !important;
    text-underline-offset: 0.2em !important;
    cursor: pointer !important;
  }
  ::slotted(button) {
    box-sizing: border-box !important;
    flex: 99 9em !important;
    min-block-size: max(44px, min(2.75em, 10vh)) !important;
    padding: min(0.5em, 1.5vh) min(0.75em, 5vw) !important;
    border: 1px solid var(--_action) !important;
    border-radius: calc(var(--_radius) / 1.6) !important;
    background: var(--_action) !important;
    color: var(--_on-action) !important;
    font-weight: 600 !important;
    line-height: 1.25 !important;
    text-align: center !important;
    cursor: pointer !important;
  }
  /* What answers nothing is drawn in outline, and no wider than its words where it need not be: it wraps before a word breaks. */
  ::slotted(:is([data-action^='clos'], [data-action='manage'])) {
    flex: 1 auto !important;
    max-inline-size: 100% !important;
    background: none !important;
    color: inherit !important;
    overflow-wrap: break-word !important;
  }
  ::slotted(button:hover) {
    opacity: 0.8 !important;
  }
  ::slotted([data-action='close']) {
    flex: none !important;
  }
  /* On a heading focus lies for reading to start at, and does nothing. */
  ::slotted(:focus-visible:not(h2)),
  :focus-visible {
    outline: 2px solid var(--_accent) !important;
    outline-offset: 2px !important;
  }
  [part~='box'] {
    box-sizing: border-box;
    padding: var(--_space);
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
  }
  dialog::backdrop {
    background: #0008;
  }
  /* It moves and does not fade: one can read it from its first frame. */
  @keyframes arrive {
    from {
      transform: translateY(0.75em);
    }
  }
  /* No and yes of one size, side by side; the third beside them where there is room, else below. */
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
  }
  @media (max-width: 30em) {
    [part~='box'] {
      inline-size: 100%;
      max-inline-size: none;
      margin-block-end: 0;
      border-radius: var(--_radius) var(--_radius) 0 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    [part~='box'] {
      animation: arrive var(--consent-motion, 0.25s);
    }
  }
`;
