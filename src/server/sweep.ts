import type {Queries, Store} from './store.js';

/** Rows of a kind at a time, so that nobody waits for long. */
const BATCH = 500;

/**
 * What expires, and how it goes. Rows that a request holds are passed over: it is about to make them younger. Licences come
 * last, and take along what is below them, all of which expires before they do.
 */
const STATEMENTS: readonly string[] = [
  `delete from consent_gate_challenges where hash in (
     select hash from consent_gate_challenges where expires_at <= $1 limit ${BATCH} for update skip locked)
   returning 1`,
  `delete from consent_gate_releases where id in (
     select id from consent_gate_releases where expires_at <= $1 limit ${BATCH} for update skip locked)
   returning 1`,
  `delete from consent_gate_seats where id in (
     select id from consent_gate_seats where expires_at <= $1 limit ${BATCH} for update skip locked)
   returning 1`,
  `update consent_gate_seats set fingerprint_hash = null, fingerprint_version = null,
       fingerprint_key_version = null, fingerprint_expires_at = null
   where id in (
     select id from consent_gate_seats where fingerprint_expires_at <= $1 limit ${BATCH} for update skip locked)
   returning 1`,
  `delete from consent_gate_licences where id in (
     select id from consent_gate_licences where expires_at <= $1 limit ${BATCH} for update skip locked)
   returning 1`,
];

/** One batch of every kind; how many rows of each. */
export const sweepBatch = async (queries: Queries, now: number): Promise<readonly number[]> => {
  const counts: number[] = [];
  for (const statement of STATEMENTS)
    counts.push((await queries.query(statement, [new Date(now).toISOString()])).length);
  return counts;
};

/** Batch after batch, each in a transaction of its own, until nothing is left. */
export const sweep = async (transaction: Store['transaction'], now: number): Promise<number> => {
  let total = 0;
  for (;;) {
    const counts = await transaction((queries) => sweepBatch(queries, now));
    total += counts.reduce((sum, count) => sum + count, 0);
    if (counts.every((count) => count < BATCH)) return total;
  }
};
