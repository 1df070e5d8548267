import {createStore} from './create-store.js';
import {lockFolder} from './lock-folder.js';
import type {Row, Store} from './store.js';
import {withDeadline} from './with-deadline.js';

/** `PGlite`, as far as it is used. */
export interface PgliteLike {
  transaction<T>(
    work: (transaction: {
      query(sql: string, values?: unknown[]): Promise<{readonly rows: unknown[]}>;
    }) => Promise<T>,
  ): Promise<T>;
  close(): Promise<void>;
}

/** How to keep seats in this very process. */
export interface PgliteOptions {
  /** How long a transaction may take and wait for others, in milliseconds. Default 5000. */
  readonly timeout?: number | undefined;
}

/** A database, and what to do when it is closed. */
interface Opened {
  readonly database: PgliteLike;
  close(): Promise<void>;
}

const open = async (folder: string | undefined): Promise<Opened> => {
  const unlock = folder === undefined ? undefined : await lockFolder(folder);
  try {
    const {PGlite} = await import('@electric-sql/pglite');
    const database = await PGlite.create(folder === undefined ? 'memory://' : folder);
    return {
      database,
      close: async () => {
        await database.close();
        await unlock?.();
      },
    };
  } catch (error) {
    await unlock?.();
    throw error;
  }
};

/**
 * Seats in a folder, without a database server: PostgreSQL itself, compiled to WebAssembly (`@electric-sql/pglite`). For one
 * process at a time, which a lock file beside the folder sees to. Nothing is opened before the first use.
 *
 * @param where - The folder; it is made if need be. Default: memory, which forgets. Or a `PGlite` that is open already,
 *   which stays the caller's to close.
 */
export const pgliteStore = (
  where?: string | PgliteLike,
  {timeout: usual = 5000}: PgliteOptions = {},
): Store => {
  let opening: Promise<Opened> | undefined;
  const opened = (): Promise<Opened> =>
    (opening ??= (
      typeof where === 'object'
        ? Promise.resolve({database: where, close: () => Promise.resolve()})
        : open(where)
    ).catch((error: unknown) => {
      opening = undefined;
      throw error;
    }));
  return createStore({
    transaction: async (work, timeout = usual) => {
      const {database} = await opened();
      const done = database.transaction((transaction) =>
        work({
          query: async (sql, values = []) =>
            (await transaction.query(sql, [...values])).rows as readonly Row[],
        }),
      );
      return withDeadline(done, timeout, 'The transaction');
    },
    close: async () => {
      const last = opening;
      opening = undefined;
      await (await last)?.close();
    },
  });
};
