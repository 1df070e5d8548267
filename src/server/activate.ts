import type {Call} from './call.js';
import {deviceCookie, readToken} from './device-cookie.js';
import {sha256} from './keys.js';
import {json, problem} from './problem.js';
import {readClaim, type Claim} from './read-claim.js';
import {readJson} from './read-json.js';
import {describeSeat} from './seat.js';
import {takeSeat, type Device} from './take-seat.js';
import {thumbprint, verifyProof} from './verify-proof.js';

/** What seats are kept by: hashes that say nothing in another licence, site or purpose. */
const readDevice = async (
  {settings, request, origin, holder, now}: Call,
  {publicKey, challenge, label, fingerprint}: Claim,
): Promise<Device> => {
  const token = readToken(request, origin);
  const key = [settings.scope, holder.licence, await thumbprint(publicKey)];
  return {
    account: holder.account,
    challenge,
    label,
    keyHash: await sha256(JSON.stringify(key)),
    tokenHash: token && (await sha256(token)),
    fingerprint: fingerprint && {
      version: fingerprint.version,
      pseudonyms: await settings.keys.pseudonyms(fingerprint.version, fingerprint.digest, now),
    },
  };
};

/** Binds the asking device to a seat of its licence. */
export const activate = async (call: Call): Promise<Response> => {
  const {settings, origin, now} = call;
  const claim = readClaim(await readJson(call.request));
  if (claim?.purpose !== settings.purpose) return problem('request');
  const {purpose, challenge, publicKey, proof} = claim;
  const statement = {action: 'activate', origin, purpose, challenge} as const;
  // Before the database is asked anything.
  if (!(await verifyProof(publicKey, proof, statement))) return problem('proof');
  const limit = await settings.limit(call.holder);
  const outcome = await takeSeat(call, await readDevice(call, claim), limit);
  if (outcome.kind === 'unasked') return problem('proof');
  if (outcome.kind === 'taken') {
    const {seats, canRelease} = outcome;
    // For a person to look at. Nobody is locked out by a machine: GDPR Art. 22 (requirement E8).
    return problem('seats-taken', {
      decision: 'review',
      used: seats.length,
      limit,
      seats: seats.map((seat) => describeSeat(seat, false)),
      canRelease,
    });
  }
  const {seat, token, used, by} = outcome;
  return json(
    by ? 200 : 201,
    {
      device: seat.device,
      seat: describeSeat(seat, true),
      used,
      limit,
      decision: 'allow',
      ...(by === 'fingerprint' && {reattached: true}),
    },
    {'set-cookie': deviceCookie(origin, token, (seat.expiresAt - now) / 1000)},
  );
};
