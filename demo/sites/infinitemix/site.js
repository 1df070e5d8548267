// @ts-check
// What InfiniteMix itself does in the page. It asks the gate before it keeps anything that is not essential.

/** @type {any} */
const gate = /** @type {any} */ (window).consentGate;
/** @param {string} selector */
const find = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
const token = () => crypto.getRandomValues(new Uint32Array(2)).join('');
/** @param {string} name */
const cookie = (name) => document.cookie.split('; ').find((each) => each.startsWith(`${name}=`));

// The server's part in a real service: sign-in, session, protection against forged requests.
if (!cookie('im_auth'))
  document.cookie = `im_auth=${token()}; path=/; max-age=2592000; samesite=lax`;
if (!cookie('im_session')) document.cookie = `im_session=${token()}; path=/; samesite=lax`;
if (!cookie('im_csrf')) document.cookie = `im_csrf=${token()}; path=/; samesite=strict`;

const root = document.documentElement;
const language = /** @type {HTMLSelectElement | null} */ (document.querySelector('#language'));

const settings = {
  theme: localStorage.getItem('im_theme') ?? '',
  layout: localStorage.getItem('im_ui') ?? 'full',
  language: cookie('im_lang')?.slice('im_lang='.length) ?? 'en',
};

const apply = () => {
  if (settings.theme) root.dataset.theme = settings.theme;
  root.dataset.layout = settings.layout;
  if (language) language.value = settings.language;
};

const keep = () => {
  if (!gate?.allows('preference')) return;
  localStorage.setItem('im_theme', settings.theme || 'auto');
  localStorage.setItem('im_ui', settings.layout);
  document.cookie = `im_lang=${settings.language}; path=/; max-age=31536000; samesite=lax`;
};

/** @param {Partial<typeof settings>} change */
const change = (change) => {
  Object.assign(settings, change);
  apply();
  keep();
};

apply();
gate?.whenAllowed('preference').then(keep);
language?.addEventListener('change', () => change({language: language.value}));
document.querySelector('#theme')?.addEventListener('click', () => {
  const dark =
    settings.theme === 'dark' ||
    (settings.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  change({theme: dark ? 'light' : 'dark'});
  find('#theme').setAttribute('aria-pressed', String(!dark));
});
document.querySelector('#layout')?.addEventListener('click', () => {
  change({layout: settings.layout === 'full' ? 'compact' : 'full'});
  find('#layout').textContent = settings.layout === 'full' ? 'Compact' : 'Full';
});
document.querySelector('#play')?.addEventListener('click', () => {
  /** @type {any} */ (window).posthog?.capture?.('mix played');
  find('#play').textContent = find('#play').textContent === 'Play' ? 'Pause' : 'Play';
});

document.querySelector('#activate')?.addEventListener('click', async () => {
  const output = find('#device');
  if (!gate?.allows('license-enforcement')) {
    output.textContent = 'We may not recognise this device as long as you have not allowed it.';
    gate?.show('preferences');
    return;
  }
  output.textContent = 'One moment…';
  const device = await gate.device('license-enforcement');
  output.textContent =
    device.kind === 'none'
      ? `Not activated (${device.reason}).`
      : `Activated as device 3 of 3, known as ${device.id}.`;
});
