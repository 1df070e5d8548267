import {css} from '../internal/css.js';
import {tokens} from '../internal/tokens.styles.js';

/**
 * The host is a box of the page's content, for the page to place and to size; what is in it is ours. So the tokens, with
 * their `all: initial`, begin one step further in.
 */
const inner = tokens.cssText.replaceAll(':host', `[part='cover']`);

/**
 * A box that is as large before as after. It is never lower than its buttons need, and its words scroll where they do not
 * fit.
 */
export const styles = css`
  ${inner}
  :host {
    display: block !important;
    position: relative;
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    contain-intrinsic-inline-size: 20rem;
    block-size: var(--_height, auto);
    min-block-size: 17rem;
    container-type: inline-size;
    border-radius: var(--consent-radius, 1rem);
  }
  /* On the box itself its least height would become its least width, and burst columns. */
  :host::before {
    content: '';
    display: block;
    max-block-size: 100%;
    aspect-ratio: var(--consent-embed-ratio, var(--_ratio, 16 / 9));
  }
  :host([hidden]) {
    display: none !important;
  }
  /* As high as the words are in a language of long ones. */
  @media (max-width: 30em) {
    :host {
      min-block-size: 24rem;
    }
  }
  /* The same in a narrow column, whatever the screen. */
  @container (max-width: 16em) {
    :host::before {
      min-block-size: 34rem;
    }
  }
  [part='cover'] {
    position: absolute !important;
    inset: 0 !important;
    box-sizing: border-box !important;
    display: grid !important;
    overflow: auto !important;
    border: 1px solid var(--_line) !important;
    border-radius: var(--_radius) !important;
    background:
      radial-gradient(120% 90% at 50% 0, #0000, color-mix(in srgb, CanvasText 5%, transparent)),
      color-mix(in srgb, CanvasText 3%, Canvas) !important;
  }
  :host([loaded]) [part='cover'] {
    display: none !important;
  }
  [part='panel'] {
    position: relative;
    box-sizing: border-box;
    display: grid;
    justify-items: center;
    gap: 0.25em;
    inline-size: 100%;
    max-inline-size: 36em;
    margin: auto;
    padding: 1em;
    text-align: center;
    text-wrap: pretty;
  }
  svg {
    display: none;
    inline-size: 3em;
    block-size: 3em;
    box-sizing: border-box;
    padding: 0.5em;
    margin-block-end: 0.25em;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.5em;
    inline-size: 100%;
    margin-block: 0.5em;
  }
  ::slotted(*) {
    max-inline-size: 100% !important;
    text-align: inherit !important;
    text-wrap: inherit !important;
  }
  ::slotted(b) {
    font-size: 1.0625em !important;
    font-weight: 600 !important;
    line-height: 1.3 !important;
  }
  ::slotted(small),
  ::slotted(p) {
    color: var(--_muted) !important;
    white-space: normal !important;
    font-size: 0.8125em !important;
    line-height: 1.45 !important;
  }
  ::slotted(button) {
    flex: 1 1 7em !important;
    max-inline-size: 15em !important;
    padding-inline: 0.5em !important;
    font-size: 0.9375em !important;
  }
  ::slotted([slot='poster']) {
    position: absolute !important;
    inset: 0 !important;
    inline-size: 100% !important;
    block-size: 100% !important;
    object-fit: cover !important;
  }
  ::slotted(iframe) {
    position: absolute !important;
    inset: 0 !important;
    inline-size: 100% !important;
    block-size: 100% !important;
    border: 0 !important;
    border-radius: var(--consent-radius, 1rem) !important;
    background: Canvas !important;
  }
  /* Over a picture the words lie on a card; it is see-through nowhere, since no picture is known to be dark or light. */
  :host([poster]) [part='panel'] {
    background: var(--_surface);
  }
  @container (min-width: 30em) {
    ::slotted(small),
    ::slotted(p) {
      font-size: 0.875em !important;
    }
  }
  @container (min-width: 36em) {
    svg {
      display: block;
    }
    [part='panel'] {
      gap: 0.5em;
    }
  }
  @container (min-width: 38em) {
    :host([poster]) [part='panel'] {
      align-self: end;
      margin: 1em;
      max-inline-size: 30em;
      justify-items: start;
      text-align: start;
      padding: 1.25em;
      border-radius: calc(var(--_radius) / 1.3);
      box-shadow: var(--_shadow);
    }
    :host([poster]) svg {
      display: none;
    }
    :host([poster]) [part='actions'] {
      justify-content: start;
    }
  }
  @media print {
    [part='actions'] {
      display: none;
    }
  }
`;
