import {periodEnd} from './duration.js';
import {fitRecord} from './fit-record.js';
import {nextRecord, type DecideOptions} from './next-record.js';
import type {Policy} from './policy.js';
import {decodeRecord, seenIn} from './record-codec.js';
import type {Answer} from './record.js';

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
  const previous = decodeRecord(text, policy) ?? undefined;
  const seen = options.seen ? `&seen=${options.seen}` : seenIn(text);
  const record =
    nextRecord(policy, previous, answers, options, now, randomId) ??
    (options.seen ? previous : undefined);
  if (!record && !options.seen) return undefined;
  // Without a decision, until the last of these days has come.
  const expires = record ? periodEnd(record.time, policy.validity ?? 'P6M') : seen.slice(-10);
  return {text: (record ? fitRecord(policy, record, seen) : '') + seen, expires: new Date(expires)};
};
