import type {Answer, AskSeats} from './ask-seats.js';
import {readKey, removeKey, writeKey} from './key-store.js';

/** What is asked for beside the proof. */
interface Request {
  readonly purpose: string;
  readonly label?: string;
  readonly fingerprint?: {readonly version: string; readonly digest: string};
}

const ALGORITHM = {name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256'};

const base64url = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

/**
 * Takes a seat for this device, or shows that it has one. What proves it is a key that is made here and cannot be taken
 * out of the browser: a cookie that is copied to another one can move a seat there, but never be in both.
 *
 * @throws On plain http, where `crypto.subtle` is missing.
 */
export const activate = async (ask: AskSeats, request: Request): Promise<Answer> => {
  const {purpose} = request;
  const known = await readKey(purpose);
  const keys =
    known?.keys ?? (await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']));
  const {challenge, ...refusal} = await ask('/challenge', {});
  if (!challenge) return refusal;
  const text = ['consent-gate seat v1', 'activate', location.origin, purpose, challenge].join('\n');
  // Kept before it is used: where the answer is lost, who asks again is the same device and takes no second seat.
  if (!known) await writeKey(purpose, {keys});
  const proof = await crypto.subtle.sign(
    ALGORITHM,
    keys.privateKey,
    new TextEncoder().encode(text),
  );
  const {kty, crv, x, y} = await crypto.subtle.exportKey('jwk', keys.publicKey);
  const answer = await ask('/activate', {
    ...request,
    challenge,
    publicKey: {kty, crv, x, y},
    proof: base64url(proof),
  });
  const {status, device, seat} = answer;
  if (device && seat) await writeKey(purpose, {keys, device, seat: seat.id});
  // A no is an answer; silence, or a server in trouble, is none.
  else if (!known?.seat && status >= 400 && status < 500) await removeKey(purpose);
  return answer;
};
