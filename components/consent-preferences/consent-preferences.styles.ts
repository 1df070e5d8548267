import {css} from 'lit';

/** A dialog that scrolls above its buttons; a sheet on phones. */
export const styles = css`
  :host {
    display: contents !important;
  }
  dialog {
    grid: auto / 1fr auto;
    align-items: center;
    inline-size: 40em;
    max-inline-size: calc(100vw - 2em);
    max-block-size: min(48em, 100vh - 2em);
    padding-block-end: 0 !important;
  }
  dialog[open] {
    display: grid;
  }
  dialog::backdrop {
    background: #0008;
  }
  [part='actions'] {
    position: sticky;
    inset-block-end: 0;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  [part='actions'],
  ::slotted(:not(h2, button)) {
    grid-column: 1 / -1 !important;
  }
  ::slotted(h2) {
    outline: none !important;
  }
  ::slotted(h3) {
    padding-block: 1.5em 0.5em !important;
    font-size: 0.8125em !important;
    font-weight: 600 !important;
    color: var(--_muted) !important;
  }
  ::slotted([role='status']) {
    color: inherit !important;
    font-weight: 600 !important;
  }
  ::slotted([data-action='close']) {
    background: none !important;
    color: inherit !important;
  }
  @media (max-width: 36em) {
    dialog {
      inline-size: 100%;
      max-inline-size: none;
      max-block-size: 94vh;
      margin-block-end: 0;
    }
  }
  /* On a low screen, a bar that stays would leave nothing to read above it. */
  @media (max-height: 30em) {
    [part='actions'] {
      position: static;
    }
  }
`;
