import {periodEnd} from '../model/duration.js';
import type {Call} from './call.js';
import {deviceCookie, readToken} from './device-cookie.js';
import {sha256} from './keys.js';
import {noContent, problem} from './problem.js';
import {readRelease} from './read-claim.js';
import {readJson} from './read-json.js';
import {nextRelease} from './releases.js';
import {iso, readSeat, SEAT_COLUMNS} from './seat.js';
import {licenceExpiry} from './take-seat.js';

/** What came of it. */
type Outcome = 'own' | 'other' | 'unknown' | {readonly retryAt: number};

/** The lock of `takeSeat`. A release that is counted must not be forgotten with its licence before its time. */
const LOCK = `
  update consent_gate_licences set expires_at = greatest(expires_at, $3::timestamptz)
  where scope = $1 and licence = $2 returning id::text`;

const SEATS = `
  select ${SEAT_COLUMNS} from consent_gate_seats s
  where s.licence_id = $1::bigint and s.expires_at > $2::timestamptz`;

const COUNT = `
  insert into consent_gate_releases (licence_id, account, released_at, expires_at)
  values ($1::bigint, $2, $3::timestamptz, $4::timestamptz)`;

const DELETE = 'delete from consent_gate_seats where id = $1';

const releaseSeat = (
  {settings, holder, now}: Call,
  id: string | undefined,
  tokenHash: string | undefined,
): Promise<Outcome> =>
  settings.store.transaction(async (queries): Promise<Outcome> => {
    const countedUntil = periodEnd(now, settings.releases.period);
    const values = [settings.scope, holder.licence, licenceExpiry(countedUntil)];
    const [locked] = await queries.query(LOCK, values);
    if (!locked) return 'unknown';
    const licence = locked['id'] as string;
    const seats = (await queries.query(SEATS, [licence, iso(now)])).map(readSeat);
    const own = seats.find((seat) => seat.tokenHash === tokenHash);
    const seat = id === undefined ? own : seats.find((each) => each.id === id);
    if (!seat) return 'unknown';
    if (seat !== own) {
      const retryAt = await nextRelease(queries, settings, licence, now);
      if (retryAt > now) return {retryAt};
      await queries.query(COUNT, [licence, holder.account, iso(now), iso(countedUntil)]);
    }
    await queries.query(DELETE, [seat.id]);
    return seat === own ? 'own' : 'other';
  });

/** Frees a seat: this device's own at any time, another device's so and so often. */
export const release = async (call: Call): Promise<Response> => {
  const {request, origin, now} = call;
  const wanted = readRelease(await readJson(request));
  if (!wanted) return problem('request');
  const token = readToken(request, origin);
  const outcome = await releaseSeat(call, wanted.seat, token && (await sha256(token)));
  if (outcome === 'unknown') return problem('seat');
  if (outcome === 'other') return noContent();
  if (outcome === 'own') return noContent({'set-cookie': deviceCookie(origin, '', 0)});
  const {retryAt} = outcome;
  return problem(
    'release-limit',
    {},
    // Without an end where a site allows none at all.
    Number.isFinite(retryAt) ? {'retry-after': String(Math.ceil((retryAt - now) / 1000))} : {},
  );
};

/**
 * A device's purpose was withdrawn: what is kept of it goes. The cookie's token alone says which, since to withdraw must
 * not take a sign-in (GDPR Art. 7(3)).
 */
export const forget = async ({settings, request, origin}: Omit<Call, 'holder'>) => {
  const token = readToken(request, origin);
  if (token)
    await settings.store.query(
      `delete from consent_gate_seats s using consent_gate_licences l
       where s.token_hash = $1 and l.id = s.licence_id and l.scope = $2`,
      [await sha256(token), settings.scope],
    );
  return noContent({'set-cookie': deviceCookie(origin, '', 0)});
};
