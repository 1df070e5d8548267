import type {Row} from './store.js';

/** A seat, as the people of its licence see it. */
export interface Seat {
  /** Its own id, by which another device can release it. */
  readonly id: string;
  /** What its owner called it. */
  readonly label: string;
  /** When it was activated; RFC 3339, as every date here. */
  readonly activatedAt: string;
  /** When the device was last here; noted once a day. */
  readonly lastSeenAt: string;
  /** Whether it is that of the device which asks. */
  readonly current: boolean;
}

/** A visit keeps a seat from becoming idle; one a day is noted. In milliseconds. */
export const NOTED_EVERY = 86_400_000;

/** A seat, as it is kept. */
export interface StoredSeat {
  readonly id: string;
  readonly account: string;
  readonly device: string;
  readonly label: string;
  readonly keyHash: string;
  readonly tokenHash: string;
  readonly fingerprintHash: string | null;
  readonly fingerprintVersion: string | null;
  readonly fingerprintExpiresAt: number;
  readonly activatedAt: number;
  readonly lastSeenAt: number;
  readonly expiresAt: number;
}

/** What `readSeat` reads. Times as numbers: drivers differ in what they make of dates. */
export const SEAT_COLUMNS = [
  's.id, s.account, s.device, s.label, s.key_hash, s.token_hash, s.fingerprint_hash, s.fingerprint_version',
  ...['fingerprint_expires_at', 'activated_at', 'last_seen_at', 'expires_at'].map(
    (name) => `round(extract(epoch from s.${name}) * 1000)::float8 as ${name}`,
  ),
].join(', ');

export const readSeat = (row: Row): StoredSeat => ({
  id: row['id'] as string,
  account: row['account'] as string,
  device: row['device'] as string,
  label: row['label'] as string,
  keyHash: row['key_hash'] as string,
  tokenHash: row['token_hash'] as string,
  fingerprintHash: row['fingerprint_hash'] as string | null,
  fingerprintVersion: row['fingerprint_version'] as string | null,
  fingerprintExpiresAt: (row['fingerprint_expires_at'] as number | null) ?? 0,
  activatedAt: row['activated_at'] as number,
  lastSeenAt: row['last_seen_at'] as number,
  expiresAt: row['expires_at'] as number,
});

/** RFC 3339, in which dates go into the database too: of `Date` each driver makes something else. */
export const iso = (time: number): string => new Date(time).toISOString();

/** @param current - Whether it is that of the device which asks. */
export const describeSeat = (
  {id, label, activatedAt, lastSeenAt}: StoredSeat,
  current: boolean,
): Seat => ({id, label, activatedAt: iso(activatedAt), lastSeenAt: iso(lastSeenAt), current});
