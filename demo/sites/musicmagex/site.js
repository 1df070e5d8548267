// @ts-check
// What MusicMageX itself does in the page: a session, and the theme if the visitor likes it kept.

const gate = /** @type {any} */ (window).consentGate;
const root = document.documentElement;

// The server's part in a real service: signed in for 24 hours of quiet.
const session = /(?:^|; )session_token=([^;]*)/.exec(document.cookie)?.[1];
const token = session ?? crypto.getRandomValues(new Uint32Array(4)).join('');
document.cookie = `session_token=${token}; path=/; max-age=86400; samesite=lax`;

let theme = localStorage.getItem('mmx_theme') ?? '';
const apply = () => {
  if (theme) root.dataset.theme = theme;
};
const keep = () => {
  if (theme && gate?.allows('theme')) localStorage.setItem('mmx_theme', theme);
};

apply();
gate?.whenAllowed('theme').then(keep);
document.querySelector('#theme')?.addEventListener('click', () => {
  const dark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  theme = dark ? 'light' : 'dark';
  apply();
  keep();
});
document.querySelector('form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  const output = document.querySelector('#song');
  if (output)
    output.textContent = 'Cast. It plays in your song list in about a minute. 4 of 10 songs used.';
});
