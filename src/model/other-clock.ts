import type {ConsentRecord, RecordedAnswer} from './record.js';

/**
 * How far a visitor's clock may be ahead of the one that reads their decision, in milliseconds: a day. Clocks of consumers
 * are off by seconds as a rule, and by hours where somebody set the time by the wrong zone, of which no two are further apart
 * than 26 hours (https://www.iana.org/time-zones). It is also the most by which an answer can outlive its period.
 */
export const CLOCK_TOLERANCE = 864e5;

/**
 * The time by which somebody with another clock reads a record: their own, or, where the record was made by a clock that is
 * somewhat ahead, that one's. A record from further in the future stays there, and counts as expired.
 */
export const timeFor = (record: ConsentRecord | null | undefined, now: number): number =>
  record && record.time > now && record.time <= now + CLOCK_TOLERANCE ? record.time : now;

/** The same decision with no time in it that our clock has not reached: what was made by one that is ahead was made just now. */
export const inOurTime = (record: ConsentRecord, now: number): ConsentRecord => {
  if (timeFor(record, now) === now) return record;
  const time = Math.floor(now / 1e3) * 1e3;
  const answers = Object.create(null) as {[id: string]: RecordedAnswer};
  for (const [id, recorded] of Object.entries(record.answers))
    answers[id] = {...recorded, time: Math.min(recorded.time, time)};
  return {...record, time, answers};
};
