/** The least contrast of text: https://www.w3.org/TR/WCAG22/#contrast-minimum */
export const READABLE = 4.5;

/** A colour as a browser computes it. */
export interface Color {
  readonly css: string;
  readonly alpha: number;
  /** Relative luminance, from 0 for black to 1 for white: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
  readonly luminance: number;
  /** Red, green, blue, from 0 to 255. */
  readonly channels: readonly [number, number, number];
}

const linear = (channel: number): number => {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const create = (r: number, g: number, b: number, alpha: number): Color => ({
  css: `rgb(${Math.round(r)} ${Math.round(g)} ${Math.round(b)}${alpha < 1 ? ` / ${alpha}` : ''})`,
  alpha,
  luminance: 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b),
  channels: [r, g, b],
});

/**
 * Reads a computed colour: `rgb()` or `color(srgb …)`, which is what `getComputedStyle` gives for everything but the wide
 * gamuts. Those, and what is no colour, give undefined.
 */
export const parseColor = (text: string): Color | undefined => {
  const [, space, list = ''] = /^(rgba?|color)\((.+)\)$/.exec(text) ?? [];
  const parts = list.match(/-?[\d.]+(e-?\d+)?%?|srgb\S*|none/g) ?? [];
  if (space === 'color' && parts.shift() !== 'srgb') return undefined;
  const factor = space === 'color' ? 255 : 1;
  const [r, g, b, alpha = 1] = parts.map((part) => parseFloat(part) || 0);
  if (r === undefined || g === undefined || b === undefined) return undefined;
  return create(r * factor, g * factor, b * factor, alpha);
};

/** A colour as it looks upon an opaque one. */
export const over = (color: Color, below: Color): Color => {
  const [r, g, b] = color.channels.map(
    (channel, i) => channel * color.alpha + below.channels[i]! * (1 - color.alpha),
  ) as [number, number, number];
  return create(r, g, b, 1);
};

/** The contrast of two opaque colours, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export const contrast = (a: Color, b: Color): number =>
  (Math.max(a.luminance, b.luminance) + 0.05) / (Math.min(a.luminance, b.luminance) + 0.05);
