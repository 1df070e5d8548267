import {toCsv} from './csv.js';
import {iso, readSeat, SEAT_COLUMNS} from './seat.js';
import type {Settings} from './settings.js';

/** Everything that is kept of an account, for GDPR Art. 15 and 20. */
export interface AccountExport {
  /** As `authorize` calls it. */
  readonly account: string;
  /** For which purpose it is kept. */
  readonly purpose: string;
  /** The host whose seats these are. */
  readonly site: string;
  /** When this was written; RFC 3339, as every date here. */
  readonly exportedAt: string;
  /** Seats that this account activated. */
  readonly seats: readonly ExportedSeat[];
  /** Other devices' seats that this account released, as long as they count. */
  readonly releases: readonly {readonly licence: string; readonly releasedAt: string}[];
}

/** A seat with all that belongs to it. */
export interface ExportedSeat {
  /** The seat's. */
  readonly id: string;
  /** As `authorize` calls it. */
  readonly licence: string;
  /** The random number by which the page knows the device. */
  readonly device: string;
  /** What its owner called it. */
  readonly label: string;
  /** When it was activated; RFC 3339. */
  readonly activatedAt: string;
  /** When the device was last here; noted once a day. */
  readonly lastSeenAt: string;
  /** When it is free again unless the device comes. */
  readonly expiresAt: string;
  /** SHA-256 of the device's key with the licence. Like the other hashes it cannot be turned back. */
  readonly keyHash: string;
  /** SHA-256 of the token in the device's cookie. */
  readonly tokenHash: string;
  /** HMAC-SHA-256 of the digest of the traits, where they were shown; by which version, and until when it is kept. */
  readonly fingerprint?: {
    readonly hash: string;
    readonly version: string;
    readonly expiresAt: string;
  };
}

const SEATS = `
  select l.licence, ${SEAT_COLUMNS} from consent_gate_seats s
  join consent_gate_licences l on l.id = s.licence_id
  where s.account = $1 and l.scope = $2 order by s.activated_at, s.id`;

const RELEASES = `
  select l.licence, round(extract(epoch from r.released_at) * 1000)::float8 as released_at
  from consent_gate_releases r join consent_gate_licences l on l.id = r.licence_id
  where r.account = $1 and l.scope = $2 order by r.released_at`;

export const exportAccount = ({store, scope, purpose, now}: Settings, account: string) =>
  store.transaction(async (queries): Promise<AccountExport> => {
    const seats = await queries.query(SEATS, [account, scope]);
    const releases = await queries.query(RELEASES, [account, scope]);
    return {
      account,
      purpose,
      site: scope.slice(`${purpose}|site:`.length),
      exportedAt: iso(now()),
      seats: seats.map((row): ExportedSeat => {
        const seat = readSeat(row);
        const {fingerprintHash: hash, fingerprintVersion: version} = seat;
        return {
          id: seat.id,
          licence: row['licence'] as string,
          device: seat.device,
          label: seat.label,
          activatedAt: iso(seat.activatedAt),
          lastSeenAt: iso(seat.lastSeenAt),
          expiresAt: iso(seat.expiresAt),
          keyHash: seat.keyHash,
          tokenHash: seat.tokenHash,
          ...(hash !== null &&
            version !== null && {
              fingerprint: {hash, version, expiresAt: iso(seat.fingerprintExpiresAt)},
            }),
        };
      }),
      releases: releases.map((row) => ({
        licence: row['licence'] as string,
        releasedAt: iso(row['released_at'] as number),
      })),
    };
  });

/** The same as a table: a line for each seat, then one for each release. */
export const exportCsv = ({account, purpose, site, seats, releases}: AccountExport): string =>
  toCsv([
    [
      ...['kind', 'account', 'purpose', 'site', 'licence', 'id', 'device', 'label'],
      ...['activatedAt', 'lastSeenAt', 'expiresAt', 'releasedAt', 'keyHash', 'tokenHash'],
      ...['fingerprintHash', 'fingerprintVersion', 'fingerprintExpiresAt'],
    ],
    ...seats.map((seat) => [
      ...['seat', account, purpose, site, seat.licence, seat.id, seat.device, seat.label],
      ...[seat.activatedAt, seat.lastSeenAt, seat.expiresAt, '', seat.keyHash, seat.tokenHash],
      seat.fingerprint?.hash ?? '',
      seat.fingerprint?.version ?? '',
      seat.fingerprint?.expiresAt ?? '',
    ]),
    ...releases.map(({licence, releasedAt}) => [
      ...['release', account, purpose, site, licence, '', '', '', '', '', '', releasedAt],
      ...['', '', '', '', ''],
    ]),
  ]);

const LICENCES = `
  select l.id::text from consent_gate_licences l
  where l.scope = $2 and l.id in (
    select licence_id from consent_gate_seats where account = $1
    union select licence_id from consent_gate_releases where account = $1)
  order by l.id for update`;

/** Lists as text: drivers differ in how they take them. */
const OF_THESE = `any(string_to_array($1::text, ',')::bigint[])`;

/** Removes all that is kept of an account (GDPR Art. 17). What other accounts have of the same licence stays. */
export const eraseAccount = ({store, scope}: Settings, account: string): Promise<number> =>
  store.transaction(async (queries) => {
    const licences = await queries.query(LICENCES, [account, scope]);
    const ids = licences.map(({id}) => id as string).join(',');
    const erase = async (from: string, where: string, values: readonly unknown[]) =>
      (await queries.query(`delete from ${from} where ${where} returning 1`, values)).length;
    const ofAccount = `licence_id = ${OF_THESE} and account = $2`;
    const seats = await erase('consent_gate_seats', ofAccount, [ids, account]);
    await erase('consent_gate_releases', ofAccount, [ids, account]);
    await erase('consent_gate_challenges', 'scope = $1 and account = $2', [scope, account]);
    await erase(
      'consent_gate_licences l',
      `l.id = ${OF_THESE}
       and not exists (select from consent_gate_seats s where s.licence_id = l.id)
       and not exists (select from consent_gate_releases r where r.licence_id = l.id)`,
      [ids],
    );
    return seats;
  });
