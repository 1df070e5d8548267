/** Deep blue with a cool light, dark at any hour: for music, games, tools. */
export const createTheme = (): string => `
--consent-color-scheme: dark;
--consent-surface: #10162b;
--consent-text: #eef1fb;
--consent-muted: #a9b2d0;
--consent-line: #2a3353;
--consent-action: #dfe6ff;
--consent-on-action: #10162b;
--consent-accent: #9db4ff;
--consent-radius: 1.375em;
--consent-shadow: 0 0 0 1px #9db4ff1f, 0 1.5em 4em #040818b3`;
