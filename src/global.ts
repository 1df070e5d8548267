/**
 * What the script tag puts into the page, for TypeScript: add `consent-gate/global` to `types` in a tsconfig.json, or import
 * it. At run time there is nothing in it.
 */
import type {ConsentApi} from './consent-api.js';
import type {OpenConsent} from './open-consent.js';

export type {ConsentEvents as ConsentGateEvents} from './consent-api.js';

/**
 * `window.consentGate`, which is frozen. Before `ready` it answers as for somebody who has not been asked, and what it is
 * told waits.
 */
export interface ConsentGate extends ConsentApi, Pick<OpenConsent, 'show' | 'hide' | 'device'> {}

declare global {
  interface Window {
    readonly consentGate: ConsentGate;
  }
  const consentGate: ConsentGate;
}
