import type {ConsentApi} from '../consent-api.js';
import {createGate, type GateOptions} from './create-gate.js';
import {followWithdrawal} from './follow-withdrawal.js';

/**
 * Makes the page do what the policy says: what is not allowed is held, what becomes allowed is released in order,
 * what stops being allowed is swept. Call it as early as you can; it sees nothing of what ran before.
 *
 * @param consent - Whose decisions to follow.
 * @returns A function that takes the gate away again. What it held stays held.
 * @fires {GateEvent} hold release refuse - On the consent.
 * @fires {WithdrawEvent} withdraw - On the consent.
 */
export const gate = (
  consent: ConsentApi,
  options: Partial<Pick<GateOptions, 'nonce' | 'worker'>> = {},
): (() => void) => {
  const stop = new AbortController();
  // On a server there is no page to gate.
  if (typeof document !== 'undefined') {
    const {signal} = stop;
    const ran = new Set<string>();
    createGate(consent, {loadRelease: () => import('./release.js'), ...options, ran, signal});
    followWithdrawal(consent, ran, () => import('./withdraw.js'), {signal});
  }
  return () => stop.abort();
};

export type {GateOptions} from './create-gate.js';
