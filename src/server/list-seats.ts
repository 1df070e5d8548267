import {periodEnd} from '../model/duration.js';
import type {Call} from './call.js';
import {deviceCookie, readToken} from './device-cookie.js';
import {sha256} from './keys.js';
import {json} from './problem.js';
import {describeSeat, iso, NOTED_EVERY, readSeat, SEAT_COLUMNS, type StoredSeat} from './seat.js';
import {licenceExpiry} from './take-seat.js';

const SEATS = `
  select ${SEAT_COLUMNS} from consent_gate_seats s
  join consent_gate_licences l on l.id = s.licence_id
  where l.scope = $1 and l.licence = $2 and s.expires_at > $3::timestamptz
  order by s.activated_at, s.id`;

/** The licence first, as everybody locks them. */
const SEEN = `
  with licence as (
    update consent_gate_licences set expires_at = greatest(expires_at, $6::timestamptz)
    where scope = $1 and licence = $2 returning id)
  update consent_gate_seats s set last_seen_at = $4::timestamptz, expires_at = $5::timestamptz
  from licence where s.licence_id = licence.id and s.id = $3`;

const noteVisit = async ({settings, holder, now}: Call, seat: StoredSeat): Promise<number> => {
  if (now - seat.lastSeenAt < NOTED_EVERY) return seat.expiresAt;
  const until = periodEnd(now, settings.idle);
  const place = [settings.scope, holder.licence, seat.id];
  await settings.store.query(SEEN, [...place, iso(now), iso(until), licenceExpiry(until)]);
  return until;
};

/** The seats of the asking device's licence. */
export const listSeats = async (call: Call): Promise<Response> => {
  const {settings, request, origin, holder, now} = call;
  const place = [settings.scope, holder.licence, iso(now)];
  const seats = (await settings.store.query(SEATS, place)).map(readSeat);
  const token = readToken(request, origin);
  const tokenHash = token && (await sha256(token));
  const own = seats.find((seat) => seat.tokenHash === tokenHash);
  const until = own && (await noteVisit(call, own));
  return json(
    200,
    {
      seats: seats.map((seat) => describeSeat(seat, seat === own)),
      used: seats.length,
      limit: await settings.limit(holder),
    },
    token && until ? {'set-cookie': deviceCookie(origin, token, (until - now) / 1000)} : {},
  );
};
