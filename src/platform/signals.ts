import type {Signals} from '../model/status.js';

/** What the browser says on the visitor's behalf. Only `true` counts; absence is not a yes (standards G2). */
export const readSignals = (): Signals => ({
  gpc:
    (globalThis.navigator as {globalPrivacyControl?: unknown} | undefined)?.globalPrivacyControl ===
    true,
});
