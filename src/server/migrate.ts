import {MIGRATIONS} from './migrations.js';
import type {Driver, Queries} from './store.js';

/** Any number that nobody else takes for an advisory lock: "consent" on a telephone. */
const LOCK = 2_667_368;

const VERSION = 'select coalesce(max(version), 0)::int as version from consent_gate_migrations';

const versionOf = async (queries: Queries): Promise<number> =>
  (await queries.query(VERSION))[0]?.['version'] as number;

const exists = async (queries: Queries): Promise<boolean> =>
  (await queries.query("select to_regclass('consent_gate_migrations') is not null as found"))[0]?.[
    'found'
  ] === true;

/** One statement at a time: several in one call can have no values, and not every driver takes them. */
const statements = (sql: string): readonly string[] =>
  sql
    .split(/;\s*$/m)
    .map((each) => each.trim())
    .filter(Boolean);

/**
 * Makes the tables, or brings them up to date. Processes that start together do so in turn, and all but the first find it
 * done. Where it is done already nothing is locked and no right to create tables is needed.
 */
export const migrate = async (transaction: Driver['transaction']): Promise<void> => {
  const isDone = await transaction(
    async (queries) => (await exists(queries)) && (await versionOf(queries)) >= MIGRATIONS.length,
  );
  if (isDone) return;
  await transaction(async (queries) => {
    await queries.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await queries.query(
      'create table if not exists consent_gate_migrations (version integer primary key, applied_at timestamptz not null default now())',
    );
    for (let version = (await versionOf(queries)) + 1; version <= MIGRATIONS.length; version++) {
      for (const statement of statements(MIGRATIONS[version - 1]!)) await queries.query(statement);
      await queries.query('insert into consent_gate_migrations (version) values ($1)', [version]);
    }
  });
};
