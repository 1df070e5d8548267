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
  /** Gives up what it holds: the connections. */
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
  /** Closes the database. With `pgStore` that ends the site's own pool; a `PGlite` that was given open stays open. */
  close(): Promise<void>;
}
