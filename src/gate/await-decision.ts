import type {ConsentApi} from '../consent-api.js';
import {isOpen, type PurposeStatus} from '../model/status.js';
import type {Verdict} from './judge.js';
import {refusal} from './refusal.js';

/** Waits for the answer about one request. Rejects once there is a no, or its own signal aborts. */
export type Wait = (look: () => Verdict, signal?: AbortSignal | null) => Promise<void>;

/**
 * Waits as long as the visitor has not answered.
 *
 * @param look - Judges once more.
 * @param signal - Stops waiting.
 * @returns Resolves once it is allowed. Rejects with an `AbortError` once it is not going to be.
 */
export const awaitDecision = (
  consent: ConsentApi,
  look: () => Verdict,
  signal?: AbortSignal | null,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const ended = new AbortController();
    const check = () => {
      const {allowed, reason} = look();
      if (!allowed && (reason === 'no-policy' || isOpen(reason as PurposeStatus))) return;
      ended.abort();
      if (allowed) resolve();
      else reject(refusal('AbortError'));
    };
    const stop = () => {
      ended.abort();
      reject((signal?.reason as Error | undefined) ?? refusal('AbortError'));
    };
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, {signal: ended.signal});
    consent.addEventListener('decision', check, {signal: ended.signal});
    check();
    consent.ready.then(check, stop);
  });
