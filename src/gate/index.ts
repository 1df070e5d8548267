import type {ConsentApi} from '../consent-api.js';
import {tellOwner} from '../owner/tell-owner.js';
import {createGate} from './create-gate.js';
import {followWithdrawal} from './follow-withdrawal.js';
import {createStorageJudge} from './judge-storage.js';
import {createJudge} from './judge.js';

/** Where a page says that it has a gate. In the registry of all symbols: a bundle may be there twice. */
const GUARDED = Symbol.for('consent-gate/gate');

/** How a page sets up its gate. */
export interface GateOptions {
  /** The nonce of the page's Content-Security-Policy. Default: that of the first `<script nonce>`. */
  readonly nonce?: string | undefined;
  /**
   * The address of `consent-gate-worker.js`, a copy of the file in this package's `dist/`, on the page's own origin: every
   * worker starts with it. Default: workers are not gated, since no bundler knows where it puts that file.
   */
  readonly worker?: string | false | undefined;
}

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
 * Its owner is told in the console of marks (`data-consent`) that name nothing in the policy, and, where that says
 * `"undeclared": "report"`, of the hosts that no service declares.
 *
 * @param consent - Whose decisions to follow.
 * @returns A function that takes the gate away again. What it held stays held, for the next one.
 * @fires {GateEvent} hold release refuse - On the consent.
 * @fires {WithdrawEvent} withdraw - On the consent.
 */
export const gate = (consent: ConsentApi, {nonce, worker}: GateOptions = {}): (() => void) => {
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
        worker: worker && inFull(worker),
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

/** A worker out of a blob has no address of its own that another could be relative to. One that is none leaves workers as they are. */
const inFull = (address: string): string | undefined => {
  try {
    return new URL(address, document.baseURI).href;
  } catch (error) {
    reportError(error);
    return undefined;
  }
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
