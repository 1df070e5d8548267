import {css} from 'lit';

/**
 * How the words and controls look that banner, dialog and rows have in the light DOM, and the surface they lie on.
 * Buttons share one rule: none stands out.
 */
export const content = css`
  ::slotted(*) {
    all: initial !important;
    /* System colours are what it says here, whatever else inherits. */
    color-scheme: inherit !important;
    display: block !important;
    font: inherit !important;
    color: inherit !important;
    overflow-wrap: break-word !important;
  }
  ::slotted(*)::before,
  ::slotted(*)::after {
    content: none !important;
  }
  ::slotted(h2) {
    font-size: 1.25em !important;
    font-weight: 600 !important;
    line-height: 1.25 !important;
  }
  ::slotted(p) {
    color: var(--_muted) !important;
    white-space: pre-line !important;
  }
  ::slotted(a) {
    justify-self: start !important;
    color: var(--_accent) !important;
    text-decoration: underline !important;
    cursor: pointer !important;
  }
  ::slotted(button) {
    box-sizing: border-box !important;
    min-block-size: max(44px, 2.75em) !important;
    padding: 0.5em 1em !important;
    border: 1px solid transparent !important;
    border-radius: calc(var(--_radius) / 1.6) !important;
    background: var(--_action) !important;
    color: var(--_on-action) !important;
    font-weight: 600 !important;
    line-height: 1.25 !important;
    text-align: center !important;
    cursor: pointer !important;
  }
  ::slotted(button:hover) {
    opacity: 0.85 !important;
  }
  ::slotted(:focus-visible),
  :focus-visible {
    outline: 2px solid var(--_accent) !important;
    outline-offset: 2px !important;
  }
  :host([open]),
  dialog {
    box-sizing: border-box !important;
    padding: 1.5em !important;
    overflow: auto !important;
    border: 1px solid var(--_line) !important;
    border-radius: var(--_radius) !important;
    background: var(--_surface) !important;
    color: var(--_text) !important;
    box-shadow: var(--_shadow) !important;
    animation: arrive 0.25s !important;
  }
  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(0.75em);
    }
  }
  [part='actions'] {
    display: grid;
    gap: 0.625em;
  }
  @media (min-width: 36em) {
    [part='actions'] {
      grid: auto / auto-flow 1fr;
    }
  }
  @media (max-width: 36em) {
    :host([open]),
    dialog {
      padding: 1.25em !important;
      border-radius: var(--_radius) var(--_radius) 0 0 !important;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    ::slotted(*),
    :host([open]),
    dialog {
      transition: none !important;
      animation: none !important;
    }
  }
`;
