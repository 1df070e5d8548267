import type {Period, Policy, Purpose, Regime} from './policy.js';
import type {Answer, ConsentRecord} from './record.js';
import {periodEnd} from './duration.js';
import {hashPurpose} from './hash-policy.js';

/** What browser and site say of the visitor. */
export interface Signals {
  /**
   * Global Privacy Control: `navigator.globalPrivacyControl === true`, or the server's word for `Sec-GPC: 1` (requirements
   * G1, G2, G4).
   */
  readonly gpc: boolean;
  /** Do Not Track. Counts only where the policy says so (requirement G6). */
  readonly dnt?: boolean | undefined;
  /** The visitor's age in years, if the site knows it. Nobody is ever asked (requirement U10). Not a number: a child. */
  readonly age?: number | undefined;
}

/**
 * What holds for a purpose where the visitor is: a regime; `exempt` by the policy, or `waived` by the law of the place, so
 * that nobody is asked; `objected` to by a signal; or `denied`, whatever anybody answers.
 */
export type PurposeRule = Regime | 'exempt' | 'waived' | 'objected' | 'denied';

/** The rules of one place for one policy; `regions/create-rules.ts` makes them. */
export interface Rules {
  /** What holds for a purpose. */
  ruleFor(purpose: Purpose, signals: Signals): PurposeRule;
  /** Whether the visitor is too young to consent. */
  isMinor(signals: Signals): boolean;
  /** How long an answer is good for. */
  readonly validity: Period;
}

/**
 * Where a purpose stands. Words follow the W3C DPV consent statuses; `exempt` is never asked for, `objected` means
 * that the visitor (Art. 21) or their browser (GPC) spoke against it, `unopposed` is an opt-out regime's silence.
 */
export type PurposeStatus =
  Answer | 'exempt' | 'expired' | 'invalidated' | 'requested' | 'unopposed';

/**
 * Decides where one purpose stands, or one of its services: the one answer to "may this run?". Gates, interface and device
 * all come here.
 *
 * Pure: policy, record, signals, time and the rules of the place are arguments. The first rule that applies wins, and
 * what no rule allows is denied.
 *
 * @param record - As `decodeRecord` gives it: undefined where nobody has spoken, null where that cannot be known.
 * @param rules - Without them the policy's own regime holds; `by-region` is then `opt-in`.
 * @param service - The service that is meant. A purpose's yes is none for a service that was refused by name.
 */
export const resolveStatus = (
  policy: Policy,
  purpose: Purpose,
  record: ConsentRecord | null | undefined,
  signals: Signals,
  now: number,
  rules?: Rules,
  service = '',
): PurposeStatus => {
  // A promise of the policy stands above every other word in it.
  if (purpose.fingerprint && policy.never?.includes('fingerprint')) return 'refused';
  // Recognising a device is what the signal asks not to happen, whatever was given, and whatever is claimed.
  if (purpose.fingerprint && signals.gpc) return 'objected';
  const recorded = record?.answers[purpose.id];
  const rule =
    rules?.ruleFor(purpose, signals) ?? (purpose.basis === 'exempt' ? 'exempt' : policy.regime);
  if (rule === 'denied') return 'refused';
  // A live signal beats a stored grant: it may have been turned on since (11 CCR 7025(c)). It never grants.
  if (rule === 'objected' || (!rules && signals.gpc && isAdvertising(purpose))) return 'objected';
  if (rule === 'exempt' || rule === 'waived') {
    // Not asked, but where the processing rests on legitimate interest it can be objected to (GDPR Art. 21).
    return recorded?.answer === 'objected' && purpose.processing ? 'objected' : 'exempt';
  }

  if (!record || !recorded) {
    // Silence is what opt-out law allows by, and a jar that cannot be read, or holds junk, is not silent. What it lets run
    // unasked does not extend to recognising the device itself.
    return record !== null && (rule === 'opt-out' || rule === 'notice') && !purpose.fingerprint
      ? 'unopposed'
      : 'requested';
  }
  if (isOutdated(policy, purpose, record)) return 'invalidated';
  // "Not within" rather than "beyond", so that a future date, or none, counts as expired.
  const within =
    recorded.time <= now &&
    now < periodEnd(recorded.time, rules?.validity ?? policy.validity ?? 'P6M');
  if (!within) return 'expired';
  return recorded.answer === 'given' && record.except.includes(service)
    ? 'refused'
    : recorded.answer;
};

/** Whether a purpose is what Global Privacy Control is about (requirement G5). */
export const isAdvertising = (purpose: Purpose): boolean =>
  !!purpose.sellsOrShares || purpose.category === 'marketing';

/**
 * Whether the question has changed since it was answered. By content where the content tells; a new version whose
 * purposes all read as before means that the change lies elsewhere in the notice, and everything is asked again.
 */
const isOutdated = (policy: Policy, purpose: Purpose, record: ConsentRecord): boolean => {
  if (policy.material === false) return false;
  if (record.answers[purpose.id]?.hash !== hashPurpose(policy, purpose)) return true;
  return (
    record.policyVersion !== policy.version &&
    policy.purposes.every((other) => {
      const recorded = record.answers[other.id];
      return other.basis === 'exempt' || (recorded && recorded.hash === hashPurpose(policy, other));
    })
  );
};

/** Whether processing for a purpose of this status may run now. */
export const isAllowed = (status: PurposeStatus): boolean =>
  status === 'given' || status === 'exempt' || status === 'unopposed';

/** The first of those that keep it from running, or else the first; undefined if there is none. */
export const leastAllowed = (all: readonly PurposeStatus[]): PurposeStatus | undefined =>
  all.find((each) => !isAllowed(each)) ?? all[0];

/** Whether the visitor has yet to be asked about a purpose of this status. */
export const isOpen = (status: PurposeStatus): boolean =>
  status === 'requested' || status === 'expired' || status === 'invalidated';

/**
 * Whether an answer means anything under this rule. Where a region exempts a purpose, or its visitor is too young, nobody is
 * asked about it; and an answer nobody was asked for must not count elsewhere.
 */
export const isAsked = (rule: PurposeRule | undefined): boolean =>
  rule !== 'denied' && rule !== 'waived';
