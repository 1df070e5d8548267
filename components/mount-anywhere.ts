import {mountConsentUi as mount, type ConsentUi} from './mount.js';

export type {ConsentUi, ConsentUiOptions} from './mount.js';

/** On a server there is nowhere to put anything, and nobody to ask. */
const nowhere: ConsentUi = {show() {}, hide() {}, unmount() {}};

/** {@link mount}, for code that may run on a server too. */
export const mountConsentUi: typeof mount = (consent, options) =>
  typeof document === 'undefined' ? nowhere : mount(consent, options);
