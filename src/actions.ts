import type {Consent, ConsentCore} from './consent.js';
import {periodEnd} from './model/duration.js';
import {nextRecord, type DecideOptions} from './model/next-record.js';
import type {Purpose} from './model/policy.js';
import {decodeRecord, encodeRecord} from './model/record-codec.js';
import type {Answer} from './model/record.js';
import {isAllowed} from './model/status.js';
import {randomId} from './platform/random-id.js';
import {writeCookie} from './platform/write-cookie.js';

/**
 * What can be done with a consent, as a module of its own: a page on which nothing is decided does without it. Each
 * takes the consent's core first; `Consent` says what the rest means.
 */

/** Whether there is a yes to take back: one that counts, or one that a signal stands before. */
const wasGiven = ({consent}: ConsentCore, {id}: Purpose): boolean =>
  isAllowed(consent.status(id)) || consent.decision?.answers.get(id)?.answer === 'given';

const write = (
  {consent, storage, now, announce}: ConsentCore,
  answers: ReadonlyMap<string, Answer>,
  options?: DecideOptions,
): void => {
  const {policy} = consent;
  if (!policy) return;
  const language = globalThis.document?.documentElement.lang;
  // The jar may know more than this page does: another tab may have decided a moment ago.
  const previous = decodeRecord(storage.read(), policy);
  const record = nextRecord(policy, previous, answers, {language, ...options}, now(), randomId);
  if (!record) return;
  const expires = new Date(periodEnd(record.time, policy.validity ?? 'P6M'));
  const text = encodeRecord(record);
  if (storage.write) storage.write(text, expires);
  else writeCookie(policy.cookie, text, expires);
  announce();
};

export const decide = (
  core: ConsentCore,
  choices: {readonly [id: string]: boolean},
  options?: DecideOptions,
): void => {
  const answers = new Map<string, Answer>();
  for (const [name, choice] of Object.entries(choices)) {
    for (const purpose of core.named(name)) {
      if (choice === true) answers.set(purpose.id, 'given');
      else if (choice === false)
        answers.set(purpose.id, wasGiven(core, purpose) ? 'withdrawn' : 'refused');
    }
  }
  write(core, answers, options);
};

const decideAll = (core: ConsentCore, choice: boolean, options: DecideOptions): void =>
  decide(core, Object.fromEntries(core.choices().map(({id}) => [id, choice])), options);

export const acceptAll = (core: ConsentCore, options?: DecideOptions): void =>
  decideAll(core, true, {method: 'accept-all', ...options});

export const rejectAll = (core: ConsentCore, options?: DecideOptions): void =>
  decideAll(core, false, {method: 'reject-all', ...options});

export const withdraw = (core: ConsentCore, id?: string): void => {
  const purposes = id === undefined ? core.choices() : core.named(id);
  const given = purposes.filter((purpose) => wasGiven(core, purpose));
  write(core, new Map(given.map(({id}) => [id, 'withdrawn'])), {method: 'withdrawn'});
};

export const object = (core: ConsentCore, id: string): void =>
  write(core, new Map(core.named(id).map((purpose) => [purpose.id, 'objected'])), {
    method: 'objected',
  });

export const whenAllowed = (
  {consent}: {consent: Consent},
  id: string,
  {signal}: {signal?: AbortSignal} = {},
): Promise<AbortSignal> =>
  new Promise((resolve, reject) => {
    const ended = new AbortController();
    let allowed = false;
    const look = () => {
      if (consent.allows(id)) {
        allowed = true;
        resolve(ended.signal);
      } else if (allowed) ended.abort();
    };
    const stop = () => {
      if (allowed) return;
      ended.abort();
      reject(signal?.reason as Error);
    };
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop);
    consent.addEventListener('decision', look, {signal: ended.signal});
    look();
    // A service from the registry gets its name only then.
    void consent.ready.then(look, () => {});
  });
