import type {Settings} from './settings.js';
import {iso} from './seat.js';
import type {Queries} from './store.js';

const RECENT = `
  select (extract(epoch from expires_at) * 1000)::float8 as expires_at
  from consent_gate_releases where licence_id = $1::bigint and expires_at > $2::timestamptz
  order by expires_at desc`;

/**
 * When a licence may release another device's seat, in milliseconds since 1970; 0 for now. Without such a limit seats
 * would be tickets to hand around.
 */
export const nextRelease = async (
  queries: Queries,
  {releases}: Settings,
  licence: string,
  now: number,
): Promise<number> => {
  if (releases.count === 0) return Infinity;
  const recent = await queries.query(RECENT, [licence, iso(now)]);
  return (recent[releases.count - 1]?.['expires_at'] as number | undefined) ?? 0;
};
