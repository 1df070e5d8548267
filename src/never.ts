import type {ConsentApi} from './consent-api.js';
import {refuseFingerprints} from './gate/refuse-fingerprints.js';
import {SHIELDED} from './gate/shielded.js';

/**
 * What a policy with `never: ["fingerprint"]` brings: a script for the page, by its own tag behind the head's or fetched when
 * such a policy is met, and for the workers that the page starts.
 */
if (!Object.hasOwn(globalThis, SHIELDED)) {
  Object.defineProperty(globalThis, SHIELDED, {value: true});
  const {consentGate} = globalThis as {consentGate?: ConsentApi};
  refuseFingerprints(globalThis as never, consentGate);
}
