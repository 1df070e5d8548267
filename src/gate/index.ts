import type {ConsentApi} from '../consent-api.js';
import {createGate, type GateOptions} from './create-gate.js';
import {followWithdrawal} from './follow-withdrawal.js';
import {createStorageJudge} from './judge-storage.js';
import {createJudge} from './judge.js';

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
  {nonce, worker}: Partial<Pick<GateOptions, 'nonce' | 'worker'>> = {},
): (() => void) => {
  const stop = new AbortController();
  // On a server there is no page to gate.
  if (typeof document !== 'undefined') {
    const {signal} = stop;
    const ran = new Set<string>();
    createGate(
      consent,
      {
        nonce: nonce || document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce || '',
        worker,
        loadRelease: () => import('./release.js'),
        judge: createJudge(consent, ran),
        mayStore: createStorageJudge(consent),
      },
      signal,
    );
    followWithdrawal(consent, ran, () => import('./withdraw.js'), {signal});
    void keepPromises(consent, signal);
  }
  return () => stop.abort();
};

/** Brings the part that a policy with `never: ["fingerprint"]` needs, as soon as there is such a policy. */
const keepPromises = async (consent: ConsentApi, signal: AbortSignal): Promise<void> => {
  try {
    if (!consent.policy) await consent.ready;
    if (!consent.policy?.never?.includes('fingerprint')) return;
    const {refuseFingerprints} = await import('./refuse-fingerprints.js');
    if (!signal.aborted) refuseFingerprints(window, consent, signal);
  } catch {
    // Without a policy everything stays shut anyway.
  }
};

export type {GateOptions} from './create-gate.js';
