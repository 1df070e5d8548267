import {contrast, parseColor, READABLE, type Color} from '../internal/color.js';

/** What is painted behind an element, as far as its own colours tell. */
const surfaceBehind = (element: Element | null): Color | undefined => {
  for (let each = element; each; each = each.parentElement) {
    const color = parseColor(getComputedStyle(each).backgroundColor);
    if (color?.alpha === 1) return color;
  }
  return undefined;
};

/**
 * As the page is: its typeface, its background and text, and its accent, which is what it calls so (`accent-color`) or else
 * the colour of its links. What could not be read on that background is left as it was.
 */
export const createTheme = (): string => {
  const {body} = document;
  const style = getComputedStyle(body);
  const surface = surfaceBehind(body);
  const text = parseColor(style.color);
  const link = document.querySelector('main a[href], a[href]');
  const accent = [style.accentColor, link && getComputedStyle(link).color]
    .map((color) => parseColor(color ?? ''))
    .find((color) => color && surface && contrast(color, surface) >= READABLE);
  const button = document.querySelector('button, [type=submit]');
  const radius = button && parseFloat(getComputedStyle(button).borderStartStartRadius);

  const set: {[name: string]: string | undefined} = {'font-family': style.fontFamily};
  if (surface && text && contrast(text, surface) >= READABLE) {
    const isDark = surface.luminance < text.luminance;
    set['color-scheme'] = isDark ? 'dark' : 'light';
    set.surface = surface.css;
    set.text = text.css;
    // Between the two, and as readable as the default's.
    set.muted = `color-mix(in srgb, ${text.css} 80%, ${surface.css})`;
    set.line = `color-mix(in srgb, ${text.css} 18%, ${surface.css})`;
    set.accent = accent?.css;
  }
  // Buttons' corners follow the surfaces' by this factor.
  if (radius != null) set.radius = `${Math.min(radius * 1.6, 24)}px`;
  return Object.entries(set)
    .map(([name, value]) => (value ? `--consent-${name}: ${value};` : ''))
    .join('');
};
