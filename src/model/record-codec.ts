import {deepFreeze} from './deep-freeze.js';
import {hashName, hashPolicy, hashPurpose} from './hash-policy.js';
import type {Policy} from './policy.js';
import {serviceId} from './service.js';
import type {Answer, ConsentRecord, Method, RecordedAnswer} from './record.js';

/**
 * The cookie's form, made to be read by any server as a query string:
 *
 *     v=1&id=…&time=1763694697&policy=2026-11-20&hash=…&by=saved&lang=en&given=analytics:3fax&refused=maps:x9qk:1k
 *
 * `time` is in seconds since 1970. Each answer is `id:hash`, with a third part where it is older than `time`: by how
 * many seconds, in base 36. `except=hotjar|clarity` names services refused within purposes that were given. Where all that
 * would be too long for a cookie of 512 bytes, answers go without their ids, and the hash alone says which question they
 * answer; names of services are hashed likewise, and an age holds for the answers that follow, until another is told.
 * Documented for servers in docs/cookie.md.
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

/**
 * The record as the text of a cookie.
 * @param room - How many characters it may have, as far as it can be made that short.
 */
export const encodeRecord = (record: ConsentRecord, room = Infinity): string => {
  const whole = encodeWith(record, true);
  if (whole.length <= room) return whole;
  const hashed = encodeWith(record, false);
  if (hashed.length <= room) return hashed;
  // One age for all makes answers older, never younger: they are asked again the sooner.
  return encodeWith(
    record,
    false,
    Math.min(...Object.values(record.answers).map(({time}) => time)),
  );
};

const encodeWith = (record: ConsentRecord, isNamed: boolean, oldest?: number): string => {
  const parts = [
    `v=${VERSION}&id=${record.id}&time=${record.time / 1e3}&policy=${record.policyVersion}`,
    `hash=${record.policyHash}&by=${record.method}&lang=${record.language}`,
  ];
  const except = isNamed ? record.except : record.except.map(hashName);
  // Before what it takes from, so that half a cookie never says more than a whole one.
  if (except.length) parts.push(`except=${except.join('|')}`);
  let told = '0';
  for (const answer of ANSWERS) {
    const entries = Object.entries(record.answers)
      .filter(([, recorded]) => recorded.answer === answer)
      .sort(([, a], [, b]) => b.time - a.time);
    const texts = entries.map(([id, {hash, time}]) => {
      const age = ((record.time - (oldest ?? time)) / 1e3).toString(36);
      const text = `${isNamed ? id : ''}:${hash}${age === told ? '' : `:${age}`}`;
      if (!isNamed) told = age;
      return text;
    });
    if (texts.length) parts.push(`${answer}=${texts.join('|')}`);
  }
  return parts.join('&');
};

/**
 * Reads a record from whatever a cookie holds. Anything but a well-formed one is "not decided" for everyone downstream: no
 * message, no exception, no half a record.
 *
 * @param policy - Tells which purpose a hash without an id belongs to.
 * @returns Undefined where there is nothing; null for everything that is no record, since that is not the same as silence.
 */
export const decodeRecord = (text: unknown, policy: Policy): ConsentRecord | null | undefined =>
  text === undefined ? text : (decode(text, policy) ?? null);

const decode = (text: unknown, policy: Policy): ConsentRecord | undefined => {
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
  const answers = Object.create(null) as {[id: string]: RecordedAnswer};
  const except: string[] = [];
  const names = policy.services?.map(serviceId) ?? [];
  let age = '0';
  for (const field of rest.split('&').slice(1)) {
    const [answer, list = ''] = field.split('=') as [Answer | 'except', string?];
    if (answer !== 'except' && !ANSWERS.includes(answer)) return undefined;
    for (const entry of list.split('|')) {
      if (answer === 'except') {
        const meant = names.filter((name) => name === entry || hashName(name) === entry);
        except.push(...(meant.length ? meant : [entry]));
        continue;
      }
      const part = ENTRY.exec(entry);
      if (!part) return undefined;
      const hash = part[2]!;
      age = part[3] ?? (part[1] ? '0' : age);
      const id = part[1] ?? policy.purposes.find((each) => hashPurpose(policy, each) === hash)?.id;
      // A question that is no longer put needs no answer; two answers to one question are none.
      if (!id) continue;
      if (answers[id]) return undefined;
      answers[id] = {answer, hash, time: time - parseInt(age, 36) * 1e3};
    }
  }
  if (except.some((name) => !names.includes(name))) {
    // A name that nobody has is another one's that was bent; or that of a service which has gone, and with it the question
    // that its purpose was.
    if (policyHash === hashPolicy(policy)) return undefined;
    for (const purpose of policy.purposes)
      if (answers[purpose.id]?.hash !== hashPurpose(policy, purpose))
        Reflect.deleteProperty(answers, purpose.id);
  }
  return deepFreeze({
    id,
    time,
    policyVersion,
    policyHash,
    method: method as Method,
    language,
    answers,
    except,
  });
};
