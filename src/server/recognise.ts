import {periodEnd} from '../model/duration.js';
import type {Pseudonym} from './keys.js';
import {NOTED_EVERY, type StoredSeat} from './seat.js';

/** What a device shows of itself, as far as seats are kept by it. */
export interface Traces {
  readonly account: string;
  readonly keyHash: string;
  /** Of the cookie's token, if there is one. */
  readonly tokenHash?: string | undefined;
  readonly fingerprint?:
    {readonly version: string; readonly pseudonyms: readonly Pseudonym[]} | undefined;
}

/** The seat that a device has already, and by which trace that is known. */
export interface Recognised {
  readonly seat: StoredSeat;
  readonly by: 'key' | 'cookie' | 'fingerprint';
}

/**
 * Finds a device's seat among those of its licence: by the key that it proved to have, by the cookie where the key was
 * cleared, by the fingerprint where both were. Fingerprints of two devices are often the same, so one counts only where it
 * is exactly one seat's, of this very account, whose device has not shown its key or cookie for a while: who is there
 * keeps their seat, however alike. It never speaks against anybody: alike devices are common.
 *
 * @param reattach - How long that while is.
 */
export const recognise = (
  seats: readonly StoredSeat[],
  {account, keyHash, tokenHash, fingerprint}: Traces,
  now: number,
  reattach: string,
): Recognised | undefined => {
  const byKey = seats.find((seat) => seat.keyHash === keyHash);
  if (byKey) return {seat: byKey, by: 'key'};
  const byCookie = seats.find((seat) => seat.tokenHash === tokenHash);
  if (byCookie) return {seat: byCookie, by: 'cookie'};
  if (!fingerprint) return undefined;
  const hashes = new Set<string | null>(fingerprint.pseudonyms.map(({hash}) => hash));
  const [match, ...others] = seats.filter(
    (seat) =>
      seat.account === account &&
      seat.fingerprintExpiresAt > now &&
      hashes.has(seat.fingerprintHash),
  );
  // A visit shortly after the one that was noted was not.
  return match && !others.length && periodEnd(match.lastSeenAt + NOTED_EVERY, reattach) <= now
    ? {seat: match, by: 'fingerprint'}
    : undefined;
};
