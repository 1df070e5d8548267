import type {Signals} from '../model/status.js';

/** `Sec-GPC: 1` as the server heard it, for browsers that send the header alone. Exactly `1` (requirements G1, G4). */
const ECHO = 'meta[name=sec-gpc][content="1"],script[data-gpc="1"]';

/** What the browser says on the visitor's behalf. Only `true` counts; absence is not a yes (requirement G2). */
export const readSignals = (): Signals => ({
  gpc:
    (globalThis.navigator as {globalPrivacyControl?: unknown} | undefined)?.globalPrivacyControl ===
      true || !!globalThis.document?.querySelector(ECHO),
});

/** Before anybody has looked. */
export const noSignals = (): Signals => ({gpc: false});

/**
 * What the page says, looked up once since it does not change (requirement G2), and what the site adds each time it is
 * asked. Either's yes counts.
 */
export const followSignals = (more?: () => Partial<Signals>): (() => Signals) => {
  const own = readSignals();
  return () => {
    const added = more?.();
    return added ? {...added, gpc: own.gpc || added.gpc === true} : own;
  };
};
