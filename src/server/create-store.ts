import {migrate} from './migrate.js';
import type {Driver, Store} from './store.js';
import {sweep} from './sweep.js';

/** A transaction that lost against another one: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const RETRY = new Set(['40001', '40P01']);
const TRIES = 4;

/** Schema changes wait for each other, and may take their time. */
const MIGRATION_TIMEOUT = 600_000;

const isLost = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && RETRY.has(String(error.code));

/** Seats in a database. Its tables are made, or brought up to date, before the first use. */
export const createStore = (driver: Driver): Store => {
  let ready: Promise<void> | undefined;
  const prepare = (): Promise<void> =>
    (ready ??= migrate((work) => driver.transaction(work, MIGRATION_TIMEOUT)).catch(
      (error: unknown) => {
        // The database may be there with the next request.
        ready = undefined;
        throw error;
      },
    ));

  const transaction: Store['transaction'] = async (work) => {
    await prepare();
    for (let tries = 1; ; tries++) {
      try {
        return await driver.transaction(work);
      } catch (error) {
        if (!isLost(error) || tries === TRIES) throw error;
      }
    }
  };

  return {
    transaction,
    query: (sql, values) => transaction((queries) => queries.query(sql, values)),
    sweep: (now = Date.now()) => sweep(transaction, now),
    close: () => driver.close(),
  };
};
