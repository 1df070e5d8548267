import {createStore} from './create-store.js';
import type {Queries, Row, Store} from './store.js';
import {withDeadline} from './with-deadline.js';

/** A client of `pg`, as far as it is used. */
export interface PgClient {
  /** Runs SQL, with values for `$1`, `$2` … */
  query(sql: string, values?: unknown[]): Promise<{readonly rows: readonly Row[]}>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  off(event: 'error', listener: (error: Error) => void): unknown;
  release(destroy?: boolean): void;
}

/** A `Pool` of `pg`, as far as it is used. */
export interface PgPool {
  connect(): Promise<PgClient>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  end(): Promise<void>;
}

/** How long to wait for PostgreSQL. */
export interface PgOptions {
  /** For a transaction as a whole, in milliseconds. Default 5000. */
  readonly timeout?: number | undefined;
  /** For a connection, while all of the pool's are in use or the server does not answer. Default 2000. */
  readonly acquireTimeout?: number | undefined;
}

/** The connection has failed; whoever waits for an answer on it is told by that. */
const ignore = (): void => undefined;

const begin = (timeout: number): string =>
  [
    'begin isolation level read committed',
    // So that the server gives up before we do, on a lock as well, and the connection can be used again.
    `set local statement_timeout = ${Math.ceil(timeout * 0.8)}`,
    `set local idle_in_transaction_session_timeout = ${timeout}`,
  ].join('; ');

/**
 * Seats in any PostgreSQL, through a pool of the `pg` driver. The pool stays the site's: other queries may go through it, until
 * `close()` of the store ends it.
 * No prepared statements and no session state, so that PgBouncer may stand between in transaction mode.
 */
export const pgStore = (
  pool: PgPool,
  {timeout: usual = 5000, acquireTimeout = 2000}: PgOptions = {},
): Store => {
  // Without a listener Node would end the process when the server does: https://node-postgres.com/apis/pool#error
  pool.on('error', ignore);

  const undo = async (client: PgClient): Promise<boolean> => {
    try {
      await withDeadline(client.query('rollback'), 1000, 'The rollback');
      return true;
    } catch {
      return false;
    }
  };

  return createStore({
    transaction: async (work, timeout = usual) => {
      const connected = pool.connect();
      const client = await withDeadline(connected, acquireTimeout, 'A connection', (late) => {
        late.release();
      });
      client.on('error', ignore);
      let isOver = false;
      const queries: Queries = {
        query: async (sql, values = []) => {
          // Of what was given up nothing more must reach the server, a commit least of all.
          if (isOver) throw new Error('The transaction is over.');
          return (await client.query(sql, [...values])).rows;
        },
      };
      const run = async () => {
        await client.query(begin(timeout));
        const result = await work(queries);
        await queries.query('commit');
        return result;
      };
      let isUsable = true;
      try {
        return await withDeadline(run(), timeout, 'The transaction');
      } catch (error) {
        isOver = true;
        isUsable = error instanceof Error && error.name !== 'DeadlineError' && (await undo(client));
        throw error;
      } finally {
        client.off('error', ignore);
        client.release(!isUsable);
      }
    },
    close: () => pool.end(),
  });
};
