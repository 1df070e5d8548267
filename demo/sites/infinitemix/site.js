// @ts-check
// What InfiniteMix itself does in the page. It asks the gate before it keeps anything that is not essential.

/** @type {any} */
const gate = /** @type {any} */ (window).consentGate;
/** @param {string} selector */
const find = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
const token = () => crypto.getRandomValues(new Uint32Array(2)).join('');
/** @param {string} name */
const cookie = (name) => document.cookie.split('; ').find((each) => each.startsWith(`${name}=`));

// The server's part in a real service: sign-in, session, protection against forged requests. Here everybody is Mira, so
// that four browsers are one person with four devices.
if (!cookie('im_auth')) document.cookie = 'im_auth=mira; path=/; max-age=2592000; samesite=lax';
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

const LICENCE = 'license-enforcement';

/** @param {string} text @param {string} [mood] */
const say = (text, mood = '') => {
  const output = find('#device');
  output.textContent = text;
  output.dataset.mood = mood;
};

/** @param {any} device @param {any} seat */
const seatRow = (device, seat) => {
  const row = document.createElement('li');
  const seen = new Date(seat.lastSeenAt).toLocaleDateString(root.lang, {dateStyle: 'medium'});
  const name = Object.assign(document.createElement('b'), {textContent: seat.label});
  const facts = Object.assign(document.createElement('span'), {
    className: 'quiet',
    textContent: seat.current ? 'this device' : `last here ${seen}`,
  });
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: 'Release',
    ariaLabel: `Release ${seat.label}`,
  });
  button.addEventListener('click', async () => {
    button.disabled = true;
    const {released, reason, retryAfter} = await device.release(seat.current ? undefined : seat.id);
    if (released) {
      const {kind} = await look();
      if (seat.current) say('Released. You are playing as a guest.');
      else if (kind === 'bound') say(`${seat.label} is released.`, 'good');
      else say(`${seat.label} is released. You can activate this device now.`);
    } else {
      button.disabled = false;
      say(
        reason === 'release-limit'
          ? `You have released two devices lately. In ${Math.ceil((retryAfter ?? 0) / 86400)} days you can release another, or write to us and a person helps you now.`
          : 'That did not work just now. Please try again.',
      );
    }
  });
  row.append(name, facts, button);
  return row;
};

/** Shows what is known of the licence and of this device. @param {any} device */
const showDevice = (device) => {
  const {kind, reason, seats, used, limit} = device;
  if (seats || kind !== 'bound')
    find('#seats').replaceChildren(
      ...(seats ?? []).map((/** @type {any} */ seat) => seatRow(device, seat)),
    );
  find('#used').textContent = used === undefined ? '' : `; ${used} of ${limit} in use`;
  find('#activation').hidden = kind === 'bound';
  if (kind === 'bound') say('Activated as one of your devices. Have a good night.', 'good');
  else if (reason === 'seats-taken')
    say(
      'All three devices of your licence are in use, so this one plays as a guest for now, and nothing is lost. Release one above and activate this one in its place.',
      'full',
    );
  else if (reason === 'signed-out') say('Sign in to activate this device.');
  else if (reason === 'unavailable') say('We cannot look your devices up right now. Play on.');
  else if (['refused', 'withdrawn', 'objected'].includes(reason))
    say(
      'We do not recognise this device, as you asked. You are playing as a guest, and everything plays.',
    );
  else say('Not activated yet. You are playing as a guest.');
};

/** Opens the choices at the one that this is about, once they are there. */
const askForIt = async () => {
  await gate.show('preferences');
  for (let frame = 0; frame < 60; frame++) {
    await new Promise(requestAnimationFrame);
    const choice = find(`#consent-purpose-${LICENCE}`);
    if (!choice?.checkVisibility()) continue;
    choice.focus();
    choice.scrollIntoView({block: 'center'});
    return;
  }
};

let turn = 0;
/** Asks, and shows the answer unless something else has been asked since. @param {object} [options] */
const look = async (options) => {
  const mine = ++turn;
  const device = await gate.device(LICENCE, options);
  if (mine === turn) showDevice(device);
  return device;
};

const activate = async () => {
  say('One moment…');
  const label = /** @type {HTMLInputElement} */ (find('#name')).value || 'A browser';
  const {kind} = await look({activate: true, label});
  // Once more, for the list with this one in it.
  if (kind === 'bound') await look();
};

if (document.querySelector('#activate')) {
  // Whether "Activate" was pressed and had to wait for a permission.
  let isWanted = false;
  const follow = () => {
    if (gate.allows(LICENCE)) void (isWanted ? activate() : look());
    isWanted = false;
  };
  gate?.ready.then(follow, () => {});
  gate?.addEventListener('decision', follow);
  gate?.addEventListener('withdraw', () => look());
  find('#activate').addEventListener('click', () => {
    isWanted = !gate?.allows(LICENCE);
    if (!isWanted) return void activate();
    say(
      'We may not recognise this device as long as you have not allowed it. Allow it, and it is activated. Until then you play as a guest.',
    );
    void askForIt();
  });
}
