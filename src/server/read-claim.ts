import type {PublicKey} from './verify-proof.js';

/** A fingerprint as a page sends it: a digest that is scoped to site and purpose, and never a trait. */
export interface Fingerprint {
  /** The algorithm's: `5.2`. */
  readonly version: string;
  /** SHA-256 in hexadecimal. */
  readonly digest: string;
}

/** What a device says of itself when it wants a seat. */
export interface Claim {
  readonly purpose: string;
  readonly challenge: string;
  readonly publicKey: PublicKey;
  readonly proof: string;
  readonly label?: string | undefined;
  readonly fingerprint?: Fingerprint | undefined;
}

interface Fields {
  readonly [key: string]: unknown;
}

type Check = (value: unknown) => boolean;

const matches =
  (form: RegExp): Check =>
  (value) =>
    typeof value === 'string' && form.test(value);

const anything: Check = () => true;

/** An object with all of these members, which are as they should be, and none besides. */
const shape =
  (
    needed: {readonly [name: string]: Check},
    optional: {readonly [name: string]: Check} = {},
  ): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const fields = value as Fields;
    const known = {...optional, ...needed};
    return (
      Object.keys(needed).every((name) => Object.hasOwn(fields, name)) &&
      Object.entries(fields).every(
        ([name, each]) => Object.hasOwn(known, name) && known[name]!(each),
      )
    );
  };

const ID = /^[A-Za-z0-9_-]{22}$/;
const BITS_256 = /^[A-Za-z0-9_-]{43}$/;

const isPublicKey = shape(
  {kty: matches(/^EC$/), crv: matches(/^P-256$/), x: matches(BITS_256), y: matches(BITS_256)},
  // What `exportKey` adds. Not `d`, which nobody may send.
  {ext: anything, key_ops: anything, alg: anything, use: anything, kid: anything},
);

const isClaim = shape(
  {
    purpose: matches(/^[a-z][a-z0-9-]{0,63}$/),
    challenge: matches(BITS_256),
    publicKey: isPublicKey,
    proof: matches(/^[A-Za-z0-9_-]{86}$/),
  },
  {
    // Shown to people: nothing that breaks a line, turns its direction, or hides.
    label: matches(/^[^\p{C}\p{Zl}\p{Zp}]{1,64}$/u),
    fingerprint: shape({
      version: matches(/^\d{1,4}\.\d{1,4}$/),
      digest: matches(/^[0-9a-f]{64}$/),
    }),
  },
);

/** The body of `activate`; undefined for anything that is not exactly one. */
export const readClaim = (body: unknown): Claim | undefined => {
  if (!isClaim(body)) return undefined;
  const {publicKey, ...claim} = body as Claim;
  const {kty, crv, x, y} = publicKey;
  return {...claim, publicKey: {kty, crv, x, y}};
};

const isRelease = shape({}, {seat: matches(ID)});

/** The body of `release`: another seat's id, or none for this device's own. Undefined for anything else. */
export const readRelease = (body: unknown): {readonly seat?: string} | undefined =>
  isRelease(body) ? (body as {seat?: string}) : undefined;
