import {mountConsentUi as mount, type ConsentUi} from './mount.js';

export type {ConsentUi, ConsentUiOptions} from './mount.js';

/** On a server there is nowhere to put anything, and nobody to ask. */
const nowhere: ConsentUi = {show() {}, hide() {}, unmount() {}};

/**
 * Puts the interface into the page and connects it to a consent: shows the banner if there is something to ask, keeps
 * every element up to date, and turns presses into decisions. Returns at once; elements appear when the policy and the
 * messages have arrived. If the policy never does, the banner says so. On a server it does nothing.
 *
 * Call it once: a second call mounts a second interface.
 *
 * @param consent - What `createConsent()` returned.
 * @param options - `language`, `messages` of your own, and the `container` for elements that the page does not bring.
 * @returns What shows, hides and unmounts it.
 */
export const mountConsentUi: typeof mount = (consent, options) =>
  typeof document === 'undefined' ? nowhere : mount(consent, options);
