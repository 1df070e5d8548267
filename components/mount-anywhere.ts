import {attendPage} from './attend-page.js';
import {mountConsentUi as mount, type ConsentUi} from './mount.js';

export type {ConsentUi, ConsentUiOptions} from './mount.js';

/** On a server there is nowhere to put anything, and nobody to ask. */
const nowhere: ConsentUi = {show() {}, hide() {}, unmount() {}};

/**
 * Puts the interface into the page and connects it to a consent: shows the banner if there is something to ask, keeps every
 * element up to date, turns presses into decisions, and opens the preferences for who presses an element with
 * `data-consent-show`. Where `consent-gate/elements/define.js` has been imported, `<policy-notice>` comes by itself while
 * there is something to announce.
 *
 * Returns at once; elements appear when the policy and the messages have arrived. If the policy never does, the banner says so.
 * On a server it does nothing. Call it once: a second call mounts a second interface.
 *
 * @param consent - Whose question to ask: what `createConsent` returned.
 * @param options - Texts, language and place. Default: ours, the page's, `document.body`.
 * @returns What shows, hides and ends it.
 */
export const mountConsentUi: typeof mount = (consent, options) => {
  if (typeof document === 'undefined') return nowhere;
  const ui = mount(consent, options);
  const leave = attendPage(consent, ui, options);
  return {
    ...ui,
    unmount() {
      leave();
      ui.unmount();
    },
  };
};
