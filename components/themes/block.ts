/** Square, black on white, with a hard edge: for galleries, studios, the loud. Light and dark. */
export const createTheme = (): string => `
--consent-font-family: 'Helvetica Neue', Helvetica, Arial, sans-serif;
--consent-surface: light-dark(#fff, #111);
--consent-text: light-dark(#000, #fff);
--consent-muted: light-dark(#333, #ccc);
--consent-line: light-dark(#000, #fff);
--consent-accent: light-dark(#1b2bff, #b9c2ff);
--consent-radius: 0px;
--consent-shadow: 0.375em 0.375em 0 light-dark(#000, #fff)`;
