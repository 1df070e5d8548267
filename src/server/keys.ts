import {toBase64Url} from './base64url.js';

/** One version of the site's secret. */
export interface KeyVersion {
  /** A whole number; of several the highest writes and all read. */
  readonly version: number;
  /** At least 32 random bytes, or a text of at least 32 characters that nobody can guess. */
  readonly secret: Uint8Array | string;
  /** Until when it reads, in milliseconds since 1970. Default: for as long as it is listed. */
  readonly until?: number | undefined;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/**
 * HKDF-SHA-256 with an empty salt: https://www.rfc-editor.org/rfc/rfc5869. A secret serves one site and one purpose by way
 * of a key of its own each, so that what is stored for one cannot be joined with what is stored for another.
 *
 * @param info - `<purpose>|site:<host>|v<version>`
 */
export const deriveKey = async (
  secret: Uint8Array | string,
  info: string,
): Promise<Uint8Array<ArrayBuffer>> => {
  const material = typeof secret === 'string' ? bytesOf(secret) : new Uint8Array(secret);
  const base = await crypto.subtle.importKey('raw', material, 'HKDF', false, ['deriveBits']);
  const how = {name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytesOf(info)};
  return new Uint8Array(await crypto.subtle.deriveBits(how, base, 256));
};

/** HMAC-SHA-256 of a text, in base64url. */
export const hmac = async (key: Uint8Array<ArrayBuffer>, text: string): Promise<string> => {
  const how = {name: 'HMAC', hash: 'SHA-256'};
  const imported = await crypto.subtle.importKey('raw', key, how, false, ['sign']);
  return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', imported, bytesOf(text))));
};

/** SHA-256 of a text, in base64url: for what is too random to be guessed, and need not be known again from its hash. */
export const sha256 = async (text: string): Promise<string> =>
  toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(text))));

/** The keys of one site and purpose. */
export interface Keyring {
  /**
   * What stands for a fingerprint in the database, under every version that still reads; the first is the one to write.
   *
   * @param version - Of the algorithm that made the digest: another one means another fingerprint, not another device.
   */
  pseudonyms(version: string, digest: string, now: number): Promise<readonly Pseudonym[]>;
  /** The token that a device's cookie holds. The same seat and key give the same one, so that two tabs cannot disagree. */
  token(seat: string, keyHash: string): Promise<string>;
}

/** A fingerprint as it is stored. */
export interface Pseudonym {
  readonly keyVersion: number;
  readonly hash: string;
}

/** @param scope - `<purpose>|site:<host>` */
export const createKeyring = (scope: string, versions: readonly KeyVersion[]): Keyring => {
  const newestFirst = [...versions].sort((a, b) => b.version - a.version);
  const derived = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const key = ({secret}: KeyVersion, info: string) => {
    const made = derived.get(info) ?? deriveKey(secret, info);
    derived.set(info, made);
    return made;
  };
  return {
    pseudonyms: (version, digest, now) =>
      Promise.all(
        newestFirst
          .filter(({until = Infinity}, i) => i === 0 || now < until)
          .map(async (each) => ({
            keyVersion: each.version,
            hash: await hmac(
              await key(each, `${scope}|v${each.version}`),
              `fp:${version}:${digest}`,
            ),
          })),
      ),
    token: async (seat, keyHash) => {
      const newest = newestFirst[0]!;
      return hmac(await key(newest, `${scope}|device|v${newest.version}`), `${seat}:${keyHash}`);
    },
  };
};
