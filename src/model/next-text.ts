import {cookieName} from './cookie-name.js';
import {periodEnd} from './duration.js';
import {nextRecord, type DecideOptions} from './next-record.js';
import type {Policy} from './policy.js';
import {decodeRecord, encodeRecord, seenIn} from './record-codec.js';
import type {Answer, ConsentRecord} from './record.js';
import {serviceId} from './service.js';

/** What a cookie of ours may have, name and all (contract, section 3). */
const LONGEST = 511;

/**
 * What the cookie says after some answers, or after an announcement was closed, and until when; undefined if nothing was
 * said that counts.
 *
 * @param text - What it says now.
 */
export const nextText = (
  policy: Policy,
  text: string | null | undefined,
  answers: ReadonlyMap<string, Answer>,
  options: DecideOptions,
  now: number,
  randomId: () => string,
): {readonly text: string; readonly expires: Date} | undefined => {
  const previous = decodeRecord(text, policy);
  const seen = options.seen ? `&seen=${options.seen}` : seenIn(text);
  const record =
    nextRecord(policy, previous, answers, options, now, randomId) ??
    (options.seen ? previous : undefined);
  if (!record && !options.seen) return undefined;
  // Without a decision, until the last of these days has come.
  const expires = record ? periodEnd(record.time, policy.validity ?? 'P6M') : seen.slice(-10);
  const room = LONGEST - `${cookieName(policy)}=${seen}`.length;
  return {text: (record ? fit(policy, record, room) : '') + seen, expires: new Date(expires)};
};

/** The text of a record. Where more services were refused by name than can be noted, their purposes are refused. */
const fit = (policy: Policy, record: ConsentRecord, room: number): string => {
  const text = encodeRecord(record, room);
  if (text.length <= room || !record.except.length) return text;
  const answers = {...record.answers};
  for (const service of policy.services ?? []) {
    const given = answers[service.purpose];
    if (given && record.except.includes(serviceId(service)))
      answers[service.purpose] = {...given, answer: 'refused'};
  }
  return encodeRecord({...record, answers, except: []}, room);
};
