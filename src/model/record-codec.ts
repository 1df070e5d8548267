import {hashPolicy, hashPurpose} from './hash-policy.js';
import type {Policy} from './policy.js';
import {serviceId} from './service.js';
import type {Answer, ConsentRecord, Method, RecordedAnswer} from './record.js';

/**
 * The cookie's form, made to be read by any server as a query string:
 *
 *     v=1&id=…&time=1763694697&policy=2026-11-20&hash=…&by=saved&lang=en&given=analytics:3fA&refused=maps:x9Q:1k
 *
 * `time` is in seconds since 1970. Each answer is `id:hash`, with a third part where it is older than `time`: by how
 * many seconds, in base 36. `except=hotjar|clarity` names services refused within purposes that were given. Where all that would be too long for a cookie of 512 bytes, answers go without their ids,
 * and the hash alone says which question they answer. Documented for servers in README, "The cookie".
 */
const VERSION = '1';

const ANSWERS: readonly Answer[] = ['given', 'refused', 'withdrawn', 'objected'];

/**
 * What follows the record, or stands alone where nothing was decided: the days of announced changes that the visitor has
 * closed (`changes.ts`), as in `&seen=2026-12-01`. No part of the decision; here because one cookie is enough.
 */
const SEEN = /&seen=[\d.-]+$/;

/** The end of a cookie that is not about the decision; empty if it has none. */
export const seenIn = (text: string | null | undefined): string =>
  (text && SEEN.exec(text)?.[0]) || '';

/** The text of a cookie without it. Nothing, where that is all there was: nothing was decided. */
export const withoutSeen = (text: string | null | undefined): string | null | undefined =>
  text ? text.replace(SEEN, '') || undefined : text;

/** Every character that a record may have. Anything else was not written by us. */
const FORM =
  /^v=1&id=([\w-]{22})&time=(\d{9,11})&policy=([\w.-]{1,32})&hash=(\w{7})&by=(accept-all|reject-all|saved|closed|signal|withdrawn|objected)&lang=([\w-]{2,35})((?:&[a-z]+=[\w:|-]+)*)$/;

const ENTRY = /^([a-z0-9][a-z0-9_-]{0,39})?:(\w{4})(?::([0-9a-z]{1,6}))?$/;

/** What is left of 512 bytes for the value, once the name has its share. */
const LONGEST = 480;

/** The record as the text of a cookie. */
export const encodeRecord = (record: ConsentRecord): string => {
  const text = encodeWith(record, (id) => id);
  return text.length > LONGEST ? encodeWith(record, () => '') : text;
};

const encodeWith = (record: ConsentRecord, name: (id: string) => string): string => {
  const parts = [
    `v=${VERSION}&id=${record.id}&time=${record.time / 1e3}&policy=${record.policyVersion}`,
    `hash=${record.policyHash}&by=${record.method}&lang=${record.language}`,
  ];
  // Before what it takes from, so that half a cookie never says more than a whole one.
  if (record.except.size) parts.push(`except=${[...record.except].join('|')}`);
  for (const answer of ANSWERS) {
    const entries = [...record.answers].filter(([, recorded]) => recorded.answer === answer);
    const texts = entries.map(([id, {hash, time}]) => {
      const age = (record.time - time) / 1e3;
      return `${name(id)}:${hash}` + (age ? `:${age.toString(36)}` : '');
    });
    if (texts.length) parts.push(`${answer}=${texts.join('|')}`);
  }
  return parts.join('&');
};

/**
 * Reads a record from whatever a cookie holds. Anything but a well-formed one gives undefined, which everyone
 * downstream takes for "not decided": no message, no exception, no half a record.
 *
 * @param policy - Tells which purpose a hash without an id belongs to.
 */
export const decodeRecord = (text: unknown, policy: Policy): ConsentRecord | undefined => {
  const match =
    typeof text === 'string' && text.length <= 4096 && FORM.exec(withoutSeen(text) ?? '');
  if (!match) return undefined;
  const [, id, seconds, policyVersion, policyHash, method, language, rest] = match as string[] as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const time = Number(seconds) * 1e3;
  const answers = new Map<string, RecordedAnswer>();
  const except = new Set<string>();
  for (const field of rest.split('&').slice(1)) {
    const [answer, list = ''] = field.split('=') as [Answer, string?];
    const isAnswer = ANSWERS.includes(answer);
    if (!isAnswer && (answer as string) !== 'except') return undefined;
    for (const entry of list.split('|')) {
      if (!isAnswer) {
        except.add(entry);
        continue;
      }
      const part = ENTRY.exec(entry);
      if (!part) return undefined;
      const hash = part[2]!;
      const id = part[1] ?? policy.purposes.find((each) => hashPurpose(policy, each) === hash)?.id;
      // A question that is no longer put needs no answer; two answers to one question are none.
      if (!id) continue;
      if (answers.has(id)) return undefined;
      answers.set(id, {answer, hash, time: time - parseInt(part[3] ?? '0', 36) * 1e3});
    }
  }
  const names = policy.services?.map(serviceId) ?? [];
  if ([...except].some((name) => !names.includes(name))) {
    // A name that nobody has is another one's that was bent; or that of a service which has gone, and with it the question
    // that its purpose was.
    if (policyHash === hashPolicy(policy)) return undefined;
    for (const purpose of policy.purposes)
      if (answers.get(purpose.id)?.hash !== hashPurpose(policy, purpose))
        answers.delete(purpose.id);
  }
  return {id, time, policyVersion, policyHash, method: method as Method, language, answers, except};
};
