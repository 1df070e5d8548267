import {randomText} from './base64url.js';
import {sha256} from './keys.js';
import {json} from './problem.js';
import {iso} from './seat.js';
import type {Call} from './call.js';

/** How long a device has to sign it. */
const LIFETIME = 60_000;

/** Gives a device something new to sign, once, for this account and licence. */
export const issueChallenge = async ({settings, holder, now}: Call): Promise<Response> => {
  const challenge = randomText(256);
  const expires = iso(now + LIFETIME);
  await settings.store.query(
    `insert into consent_gate_challenges (hash, scope, account, licence, expires_at)
     values ($1, $2, $3, $4, $5::timestamptz)`,
    [await sha256(challenge), settings.scope, holder.account, holder.licence, expires],
  );
  return json(201, {challenge, expires});
};
