import {migrate} from './migrate.js';
import {sweep} from './sweep.js';

/** A row, as PostgreSQL drivers return it. */
export interface Row {
  readonly [column: string]: unknown;
}

/** Inside a transaction. */
export interface Queries {
  /** Runs one statement with `$1`, `$2` … */
  query(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** What a way to reach PostgreSQL has to offer; `createStore` does the rest. */
export interface Driver {
  /**
   * Runs work in one transaction at READ COMMITTED: committed if it resolves, undone if it rejects. Rejects in time
   * whatever becomes of the database; what is undecided then must be undone or done as a whole.
   *
   * @param timeout - In milliseconds. Default: the driver's own.
   */
  transaction<T>(work: (queries: Queries) => Promise<T>, timeout?: number): Promise<T>;
  close(): Promise<void>;
}

/** Where seats are kept. */
export interface Store extends Queries {
  /** Runs work in one transaction, again where the database asks for that. */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /**
   * Removes what has expired: idle seats, fingerprints, challenges, licences without a seat. Happens by itself while
   * requests come in; call it daily where none may come for long.
   *
   * @param now - In milliseconds since 1970. Default: `Date.now()`.
   * @returns How many rows are gone, or lost their fingerprint.
   */
  sweep(now?: number): Promise<number>;
  close(): Promise<void>;
}

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
