import type {ConsentApi} from '../consent-api.js';
import {tellOwner} from '../tell-owner.js';
import {createGate, type GateOptions} from './create-gate.js';
import {followWithdrawal} from './follow-withdrawal.js';
import {createStorageJudge} from './judge-storage.js';
import {createJudge} from './judge.js';

/** Where a page says that it has a gate. In the registry of all symbols: a bundle may be there twice. */
const GUARDED = Symbol.for('consent-gate/gate');

/**
 * Tells the developer of a second gate, until the first is taken away. Both stay: whoever could make one stand aside could lift it. What
 * they release runs once (`release.ts`).
 */
const tellOfSecond = (page: Document & {[GUARDED]?: boolean}, signal: AbortSignal): void => {
  if (page[GUARDED] || Object.hasOwn(window, 'consentGate'))
    console.error(
      'consent-gate: this page has a gate already. Call gate() once, and not beside the script tag; what it gives back takes a gate away again.',
    );
  page[GUARDED] = true;
  signal.addEventListener('abort', () => (page[GUARDED] = false));
};

/**
 * Makes the page do what the policy says: what is not allowed is held, what becomes allowed is released in order,
 * what stops being allowed is swept. Call it as early as you can; it sees nothing of what ran before.
 *
 * @param consent - Whose decisions to follow.
 * @returns A function that takes the gate away again. What it held stays held, for the next one.
 * @fires {GateEvent} hold release refuse - On the consent.
 * @fires {WithdrawEvent} withdraw - On the consent.
 */
export const gate = (
  consent: ConsentApi,
  {nonce, worker}: Partial<Pick<GateOptions, 'nonce' | 'worker'>> = {},
): (() => void) => {
  const stop = new AbortController();
  const {signal} = stop;
  // On a server there is no page to gate.
  if (typeof document !== 'undefined') {
    tellOfSecond(document, signal);
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
    tellOwner(consent, signal).catch(() => {});
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
