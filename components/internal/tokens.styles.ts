import {css} from './css.js';

/**
 * The design tokens: set these custom properties on `:root` or on an element, nothing else is needed for a theme.
 *
 * | property | what | default |
 * |---|---|---|
 * | `--consent-color-scheme` | `light`, `dark`, or `light dark` to follow the system | `light dark` |
 * | `--consent-font-family` | typeface | the system's |
 * | `--consent-font-size` | base size; every other size and space follows | the page's `1rem`, 16px at least |
 * | `--consent-surface` | background | white; near black in the dark |
 * | `--consent-text` | text | ink; near white in the dark |
 * | `--consent-muted` | secondary text and the bounds of switches; 4.5:1 on the surface | the text, softened |
 * | `--consent-line` | hairlines | the text, faint |
 * | `--consent-action` | background of every answer: there is one, so that none can be dressed up | the text |
 * | `--consent-on-action` | text on it | the surface |
 * | `--consent-accent` | switches that are on, links, focus | the text |
 * | `--consent-radius` | corners of surfaces; those of buttons follow | 1em |
 * | `--consent-shadow` | elevation | soft |
 * | `--consent-density` | how much of every space there is: a factor | 1 |
 * | `--consent-motion` | how long arriving takes; nothing moves where the visitor wants it so | 0.25s |
 * | `--consent-z-index` | stacking of banner, trigger and `<policy-notice>` | the highest |
 *
 * A system colour is not forced, and words in one could lie on themselves: the surface is mixed with itself there.
 * System colours follow `color-scheme` and forced colours by themselves
 * (https://www.w3.org/TR/css-color-4/#css-system-colors). `all: initial` comes first and all is important: in a shadow
 * sheet that beats whatever the page says (https://www.w3.org/TR/css-cascade-5/#cascade-context).
 */
export const tokens = css`
  :host {
    all: initial !important;
    color-scheme: var(--consent-color-scheme, light dark) !important;
    --_surface: var(--consent-surface, color-mix(in srgb, Canvas 94%, #fff));
    --_text: var(--consent-text, color-mix(in srgb, CanvasText 90%, Canvas));
    --_muted: var(--consent-muted, color-mix(in srgb, CanvasText 68%, Canvas));
    --_line: var(--consent-line, color-mix(in srgb, CanvasText 14%, Canvas));
    --_action: var(--consent-action, var(--_text));
    --_on-action: var(--consent-on-action, color-mix(in srgb, var(--_surface), var(--_surface)));
    --_accent: var(--consent-accent, var(--_text));
    --_radius: var(--consent-radius, 1em);
    --_space: calc(min(1.5em, 7.5vw) * var(--consent-density, 1));
    --_shadow: var(--consent-shadow, 0 0.25em 0.5em #0000000f, 0 1em 3em #0003);
    font: var(--consent-font-size, max(1rem, 16px)) / 1.5
      var(--consent-font-family, system-ui, sans-serif) !important;
    color: var(--_text) !important;
  }
`;
