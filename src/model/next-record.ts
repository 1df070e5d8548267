import {hashPolicy, hashPurpose} from './hash-policy.js';
import type {Policy} from './policy.js';
import type {Answer, ConsentRecord, Method, RecordedAnswer} from './record.js';
import {serviceId} from './service.js';
import {isOpen, resolveStatus} from './status.js';

/** How a decision came about. */
export interface DecideOptions {
  /** The press or signal behind it. Default `saved`. */
  readonly method?: Method;
  /** The language in which it was asked (BCP 47). Default: the document's. */
  readonly language?: string;
  /**
   * Announced changes that the visitor has closed: the `effective` days of all that were on screen, in order, with dots
   * between them. Kept beside the decision, and without one.
   */
  readonly seen?: string;
  /** Names of services that are refused although their purposes are given here. Default: none is. */
  readonly except?: readonly string[] | undefined;
}

/** How everything came to be accepted. */
export interface AcceptOptions extends DecideOptions {
  /** Ids of the purposes that the first layer named. Default: those that our banner names, while it is on screen. */
  readonly named?: readonly string[];
}

/**
 * The record of a new decision. Purposes that it does not answer keep the answer they have, with its date, unless that
 * has expired or the question has changed since: one answer must not revive another.
 *
 * @param answers - Purpose id to answer. Ids that cannot be answered are ignored.
 * @param time - Now, in milliseconds since 1970.
 * @param newId - Makes the id of a visitor's first record.
 * @returns Undefined if nothing was answered.
 */
export const nextRecord = (
  policy: Policy,
  previous: ConsentRecord | undefined,
  answers: ReadonlyMap<string, Answer>,
  {method = 'saved', language = '', except}: DecideOptions,
  time: number,
  newId: () => string,
): ConsentRecord | undefined => {
  const now = Math.floor(time / 1e3) * 1e3;
  const kept = Object.create(null) as {[id: string]: RecordedAnswer};
  let answered = false;
  for (const purpose of policy.purposes) {
    const answer = answers.get(purpose.id);
    const before = previous?.answers[purpose.id];
    // What is exempt can be objected to where its processing allows for that, and the objection taken back.
    if (answer && (purpose.basis === 'consent' || purpose.processing)) {
      kept[purpose.id] = {answer, hash: hashPurpose(policy, purpose), time: now};
      answered = true;
    } else if (before && !isOpen(resolveStatus(policy, purpose, previous, {gpc: false}, now))) {
      kept[purpose.id] = before;
    }
  }
  if (!answered) return undefined;
  const refused = policy.services?.filter((service) => {
    const name = serviceId(service);
    const among = answers.has(service.purpose) ? except : previous?.except;
    // One that is called what its purpose is stands for it.
    return (
      kept[service.purpose]?.answer === 'given' && name !== service.purpose && among?.includes(name)
    );
  });
  return {
    id: previous?.id ?? newId(),
    time: now,
    policyVersion: policy.version,
    policyHash: hashPolicy(policy),
    method,
    // A page may say anything in its `lang`; the cookie's form does not.
    language: /^[\w-]{2,35}$/.test(language) ? language : 'und',
    answers: kept,
    except: refused?.map(serviceId) ?? [],
  };
};
