/** Warm paper and a bookish serif: for journals, hotels, makers. Light and dark. */
export const createTheme = (): string => `
--consent-font-family: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Georgia, serif;
--consent-surface: light-dark(#fbf7ef, #211c16);
--consent-text: light-dark(#2b2218, #f3eadb);
--consent-muted: light-dark(#665744, #c4b59d);
--consent-line: light-dark(#e3d8c5, #43392c);
--consent-action: light-dark(#3d4f3a, #cfdcb8);
--consent-on-action: light-dark(#fbf7ef, #211c16);
--consent-accent: light-dark(#3d5f38, #cfdcb8);
--consent-radius: 0.5em;
--consent-shadow: 0 1px 2px #2b221814, 0 1.25em 3em #2b221829`;
