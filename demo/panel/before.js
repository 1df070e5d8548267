// @ts-check
// The demo's eyes and ears, ahead of the head file: plays Global Privacy Control if the address asks for it (nothing may
// be stored for that: MusicMageX allows three items only), and notes what the gate does from its first moment on.

(() => {
  const gpc = new URLSearchParams(location.search).get('gpc') === 'on';
  // `?today=2026-11-12` plays that day, from midnight UTC on: what a policy announces depends on it.
  const today = Date.parse(new URLSearchParams(location.search).get('today') ?? '');
  if (today) {
    const {now} = Date;
    const shift = today - now();
    Date.now = () => now() + shift;
  }
  if (gpc) Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {get: () => true});

  /** @type {{type: string, time: number, what: string, why: string}[]} */
  const events = [];
  Object.assign(window, {qaPanel: {events, gpc}});

  /** @param {any} event */
  const note = (event) => {
    const {element, url, service, purpose, reason} = event.subject ?? {};
    const what = url || (element ? `<${element.localName}>` : '');
    const who = service ?? purpose ?? 'undeclared';
    events.push({type: event.type, time: performance.now(), what, why: `${who}: ${reason}`});
  };
  const listen = () => {
    for (const type of ['hold', 'release', 'refuse']) {
      /** @type {any} */ (window).consentGate.addEventListener(type, note);
    }
    document.removeEventListener('load', onLoad, true);
  };
  // An external script's load event comes right after it ran, before the parser goes on.
  const onLoad = () => 'consentGate' in window && listen();
  document.addEventListener('load', onLoad, true);

  document.addEventListener('DOMContentLoaded', () => import('/panel/panel.js'));
})();
