import type {Policy, Purpose} from './policy.js';
import type {Answer, ConsentRecord} from './record.js';
import {periodEnd} from './duration.js';
import {hashPurpose} from './hash-policy.js';

/** Preferences that the browser states on the visitor's behalf. */
export interface Signals {
  /** `navigator.globalPrivacyControl === true`, nothing less (standards G2). */
  readonly gpc: boolean;
}

/**
 * Where a purpose stands. Words follow the W3C DPV consent statuses; `exempt` is never asked for, `objected` means
 * that the visitor (Art. 21) or their browser (GPC) spoke against it, `unopposed` is an opt-out regime's silence.
 */
export type PurposeStatus =
  Answer | 'exempt' | 'expired' | 'invalidated' | 'requested' | 'unopposed';

/**
 * Decides where one purpose stands: the one answer to "may this run?". Gates, interface and device all come here.
 *
 * Pure: policy, record, signals and time are arguments. The first rule that applies wins, and what no rule allows
 * is denied.
 */
export const resolveStatus = (
  policy: Policy,
  purpose: Purpose,
  record: ConsentRecord | undefined,
  signals: Signals,
  now: number,
): PurposeStatus => {
  // A promise of the policy stands above every other word in it.
  if (purpose.fingerprint && policy.never?.includes('fingerprint')) return 'refused';
  // Recognising a device is what the signal asks not to happen, whatever was given (issue 6), and whatever is claimed.
  if (purpose.fingerprint && signals.gpc) return 'objected';
  const recorded = record?.answers.get(purpose.id);
  if (purpose.basis === 'exempt') {
    // Not asked, but where the processing rests on legitimate interest it can be objected to (GDPR Art. 21).
    return recorded?.answer === 'objected' && purpose.processing ? 'objected' : 'exempt';
  }
  // A live signal beats a stored grant: it may have been turned on since (11 CCR 7025(c)). It never grants.
  if (signals.gpc && (purpose.sellsOrShares || purpose.category === 'marketing')) return 'objected';

  if (!record || !recorded) {
    // What opt-out law lets run unasked does not extend to recognising the device itself.
    return (policy.regime ?? 'opt-in') === 'opt-in' || purpose.fingerprint
      ? 'requested'
      : 'unopposed';
  }
  if (isOutdated(policy, purpose, record)) return 'invalidated';
  // "Not within" rather than "beyond", so that a future date, or none, counts as expired.
  const within = recorded.time <= now && now < periodEnd(recorded.time, policy.validity ?? 'P6M');
  return within ? recorded.answer : 'expired';
};

/**
 * Whether the question has changed since it was answered. By content where the content tells; a new version whose
 * purposes all read as before means that the change lies elsewhere in the notice, and everything is asked again.
 */
const isOutdated = (policy: Policy, purpose: Purpose, record: ConsentRecord): boolean => {
  if (policy.material === false) return false;
  if (record.answers.get(purpose.id)?.hash !== hashPurpose(policy, purpose)) return true;
  return (
    record.policyVersion !== policy.version &&
    policy.purposes.every((other) => {
      const recorded = record.answers.get(other.id);
      return other.basis === 'exempt' || (recorded && recorded.hash === hashPurpose(policy, other));
    })
  );
};

/** Whether processing for a purpose of this status may run now. */
export const isAllowed = (status: PurposeStatus): boolean =>
  status === 'given' || status === 'exempt' || status === 'unopposed';

/** Whether the visitor has yet to be asked about a purpose of this status. */
export const isOpen = (status: PurposeStatus): boolean =>
  status === 'requested' || status === 'expired' || status === 'invalidated';
