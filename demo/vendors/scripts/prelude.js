// What every vendor script needs: cookies as vendors set them, and the ways in which they call home.

const getCookie = (name) =>
  document.cookie
    .split('; ')
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.slice(name.length + 1);

const setCookie = (name, value, days, domain) => {
  const where = domain ? `; domain=${domain}` : '';
  document.cookie = `${name}=${value}; path=/; max-age=${days * 86400}; samesite=lax${where}`;
};

/** On the highest domain that the browser lets a page have, so that all subdomains share it. */
const setOnHighestDomain = (name, value, days) => {
  const labels = location.hostname.split('.');
  for (let count = 2; count <= labels.length; count++) {
    setCookie(name, value, days, labels.slice(-count).join('.'));
    if (getCookie(name) === value) return;
  }
  setCookie(name, value, days);
};

const number = () => Math.floor(Math.random() * 2 ** 31);
const seconds = () => Math.floor(Date.now() / 1000);
const hex = (length) =>
  Array.from({length}, () => Math.floor(Math.random() * 16).toString(16)).join('');

const post = (url, body = '') =>
  void fetch(url, {method: 'POST', body, keepalive: true, mode: 'no-cors'}).catch(() => {});
const beacon = (url, body = '') => void (navigator.sendBeacon(url, body) || post(url, body));
const pixel = (url) => void (new Image().src = url);

const load = (url) => {
  const script = document.createElement('script');
  script.async = true;
  script.src = url;
  document.head.append(script);
};

const query = (fields) => new URLSearchParams(fields).toString();
