import {periodEnd} from '../model/duration.js';
import {randomText} from './base64url.js';
import type {Call} from './call.js';
import {sha256} from './keys.js';
import {nextRelease} from './releases.js';
import {recognise, type Recognised, type Traces} from './recognise.js';
import {iso, readSeat, SEAT_COLUMNS, type StoredSeat} from './seat.js';
import type {Queries} from './store.js';

/** A device that has proved its key. */
export interface Device extends Traces {
  readonly challenge: string;
  readonly label?: string | undefined;
}

/** What came of it. */
export type Outcome =
  | {
      readonly kind: 'seated';
      readonly seat: StoredSeat;
      readonly token: string;
      readonly used: number;
      /** By what a device was known again; undefined for a new one. */
      readonly by?: Recognised['by'] | undefined;
    }
  | {readonly kind: 'taken'; readonly seats: readonly StoredSeat[]; readonly canRelease: boolean}
  /** The challenge was used up, has expired, or is somebody else's. */
  | {readonly kind: 'unasked'};

/**
 * Uses a challenge up and locks its licence, in one statement. Whatever changes a licence's seats holds its row, so that
 * changes come one after another and each sees what the last one left. It is exact without the retries that SERIALIZABLE
 * would need where many devices come at once, and other licences do not notice.
 */
const BEGIN = `
  with used as (
    delete from consent_gate_challenges
    where hash = $1 and scope = $2 and account = $3 and licence = $4
      and expires_at > $5::timestamptz
    returning scope, licence)
  insert into consent_gate_licences (scope, licence, expires_at)
  select scope, licence, $6::timestamptz from used
  on conflict (scope, licence) do update
    set expires_at = greatest(consent_gate_licences.expires_at, excluded.expires_at)
  returning id::text`;

const SEATS = `
  select ${SEAT_COLUMNS} from consent_gate_seats s
  where s.licence_id = $1::bigint order by s.activated_at, s.id`;

const EXPIRED = `
  delete from consent_gate_seats where licence_id = $1::bigint and expires_at <= $2::timestamptz`;

const SAVE = `
  insert into consent_gate_seats as s (licence_id, id, account, device, label, key_hash,
    token_hash, activated_at, last_seen_at, expires_at, fingerprint_hash, fingerprint_version,
    fingerprint_key_version, fingerprint_expires_at)
  values ($1::bigint, $2, $3, $4, $5, $6, $7, $8::timestamptz, $9::timestamptz, $10::timestamptz,
    $11, $12, $13::integer, $14::timestamptz)
  on conflict (id) do update set account = excluded.account, label = excluded.label,
    key_hash = excluded.key_hash, token_hash = excluded.token_hash,
    last_seen_at = excluded.last_seen_at, expires_at = excluded.expires_at,
    fingerprint_hash = coalesce(excluded.fingerprint_hash, s.fingerprint_hash),
    fingerprint_version = coalesce(excluded.fingerprint_version, s.fingerprint_version),
    fingerprint_key_version = coalesce(excluded.fingerprint_key_version, s.fingerprint_key_version),
    fingerprint_expires_at = coalesce(excluded.fingerprint_expires_at, s.fingerprint_expires_at)`;

const DAY = 86_400_000;

/** When a licence without a visit is forgotten: the day after, so that its row's index need not change each time. */
export const licenceExpiry = (latest: number): string => iso((Math.floor(latest / DAY) + 1) * DAY);

const fingerprintColumns = (
  {settings, now}: Call,
  {fingerprint}: Device,
): readonly (string | number | null)[] => {
  if (!fingerprint) return [null, null, null, null];
  const {hash, keyVersion} = fingerprint.pseudonyms[0]!;
  // Three months may be 92 days.
  const until = Math.min(periodEnd(now, settings.fingerprints), now + 90 * DAY);
  return [hash, fingerprint.version, keyVersion, iso(until)];
};

/** Gives a device its seat: the one that it has, or a free one. */
export const takeSeat = async (call: Call, device: Device, limit: number): Promise<Outcome> => {
  const {settings, holder, now} = call;
  const expiresAt = periodEnd(now, settings.idle);

  const save = async (queries: Queries, licence: string, found?: StoredSeat) => {
    const id = found?.id ?? randomText(128);
    const token = await settings.keys.token(id, device.keyHash);
    const seat: StoredSeat = {
      id,
      account: holder.account,
      device: found?.device ?? randomText(128),
      label: device.label ?? found?.label ?? 'Device',
      keyHash: device.keyHash,
      tokenHash: await sha256(token),
      fingerprintHash: null,
      fingerprintVersion: null,
      fingerprintExpiresAt: 0,
      activatedAt: found?.activatedAt ?? now,
      lastSeenAt: now,
      expiresAt,
    };
    await queries.query(SAVE, [
      licence,
      ...[seat.id, seat.account, seat.device, seat.label, seat.keyHash, seat.tokenHash],
      ...[seat.activatedAt, seat.lastSeenAt, seat.expiresAt].map(iso),
      ...fingerprintColumns(call, device),
    ]);
    return {seat, token};
  };

  const challengeHash = await sha256(device.challenge);
  return settings.store.transaction(async (queries): Promise<Outcome> => {
    const [locked] = await queries.query(BEGIN, [
      ...[challengeHash, settings.scope, holder.account, holder.licence],
      ...[iso(now), licenceExpiry(expiresAt)],
    ]);
    if (!locked) return {kind: 'unasked'};
    const licence = locked['id'] as string;
    const all = (await queries.query(SEATS, [licence])).map(readSeat);
    const seats = all.filter((seat) => seat.expiresAt > now);
    if (seats.length < all.length) await queries.query(EXPIRED, [licence, iso(now)]);
    const known = recognise(seats, device, now, settings.reattach);
    if (!known && seats.length >= limit)
      return {
        kind: 'taken',
        seats,
        canRelease: (await nextRelease(queries, settings, licence, now)) <= now,
      };
    const used = seats.length + (known ? 0 : 1);
    return {kind: 'seated', ...(await save(queries, licence, known?.seat)), used, by: known?.by};
  });
};
