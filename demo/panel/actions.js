// @ts-check
import {forget} from './stored.js';

const DAY = 86400;
const NEXT = '/next-version/';

/** @param {string} name */
const readCookie = (name) =>
  document.cookie
    .split('; ')
    .find((each) => each.startsWith(`${name}=`))
    ?.slice(name.length + 1);

const toggleGpc = () => {
  const url = new URL(location.href);
  if (url.searchParams.get('gpc') === 'on') url.searchParams.delete('gpc');
  else url.searchParams.set('gpc', 'on');
  location.assign(url);
};

/** A week before the change that the policy announces. */
const beforeChange = () => {
  const [change] = /** @type {any} */ (window).consentGate.policy?.changes ?? [];
  const url = new URL(location.href);
  if (url.searchParams.has('today')) url.searchParams.delete('today');
  else if (change) {
    const day = new Date(Date.parse(change.effective) - 7 * DAY * 1000);
    url.searchParams.set('today', day.toISOString().slice(0, 10));
  }
  location.assign(url);
};

/** Makes the decision 400 days older than it is. */
const expire = () => {
  const name = /** @type {any} */ (window).consentGate.policy?.cookie?.name ?? 'cookie_consent';
  const old = readCookie(name)?.replace(/time=(\d+)/, (_whole, time) => `time=${time - 400 * DAY}`);
  if (old) document.cookie = `${name}=${old}; path=/; max-age=${365 * DAY}; samesite=lax`;
  location.reload();
};

/** What the drawer's buttons do. @type {Record<string, () => unknown>} */
export const actions = {
  'Forget me': async () => {
    await forget();
    await fetch('/__world/clear', {method: 'POST'});
    location.reload();
  },
  'GPC on/off': toggleGpc,
  Expire: expire,
  'Bump the policy': () =>
    location.assign((location.pathname === NEXT ? '/' : NEXT) + location.search),
  'A week before the change': beforeChange,
  'Second tab': () => window.open(location.href, '_blank', 'noopener'),
  'Ask again': () => /** @type {any} */ (window).consentGate.show('banner'),
  'All demos': () => location.assign(`http://localhost:${location.port}/`),
};
