import {periodEnd} from '../model/duration.js';
import {createKeyring, type Keyring, type KeyVersion} from './keys.js';
import type {Store} from './store.js';
import {withDeadline} from './with-deadline.js';

/** Who asks, in the site's own words: ids that mean something to its database and nothing elsewhere. */
export interface Holder {
  /** The person or their account; `exportAccount` and `eraseAccount` take it. */
  readonly account: string;
  /** What the seats belong to. Several accounts may share one. Better an id than the licence key itself. */
  readonly licence: string;
}

/** How seats are kept. */
export interface SeatsOptions {
  /** `pgliteStore()` or `pgStore()`. */
  readonly store: Store;
  /** The site's origin, or its origins; the first one's host names the site in its keys. `https:`, or loopback. */
  readonly origin: string | readonly string[];
  /** At least 32 random bytes or characters, which stay on the server; or several versions while one replaces another. */
  readonly secret: Uint8Array | string | readonly KeyVersion[];
  /**
   * Who asks; undefined where nobody is signed in or there is no licence. The request's body is not to be read. It has five
   * seconds, and so has `limit`.
   */
  readonly authorize: (request: Request) => Holder | undefined | Promise<Holder | undefined>;
  /** Seats for each licence. Default 3. */
  readonly limit?: number | ((holder: Holder) => number | Promise<number>) | undefined;
  /** The purpose that devices are recognised for, as the policy calls it. Default `license-enforcement`. */
  readonly purpose?: string | undefined;
  /** The path of the routes. Default `/consent-gate/seats`. */
  readonly base?: string | undefined;
  /** After which time without a visit a seat is free again (ISO 8601). Default `P90D`. */
  readonly idle?: string | undefined;
  /** How long a fingerprint's hash is kept after it was last seen: at most, and by default, `P90D`. */
  readonly fingerprints?: string | undefined;
  /**
   * For how long, at least, a seat cannot be found by a fingerprint after its own device was last here, so that of two
   * devices that look the same neither takes the other's. Default `P7D`.
   */
  readonly reattach?: string | undefined;
  /** How many seats of other devices a licence may release, and in which time. Default 2 in `P30D`. */
  readonly releases?: {readonly count: number; readonly period: string} | undefined;
  /** Is told why a request got a 503. Default: `console.error` with the error's message. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** The time in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
}

/** The same, checked and complete. */
export interface Settings {
  readonly store: Store;
  readonly origins: readonly string[];
  /** `<purpose>|site:<host>`: what one site and purpose keep is no other's. */
  readonly scope: string;
  readonly keys: Keyring;
  readonly authorize: SeatsOptions['authorize'];
  readonly limit: (holder: Holder) => Promise<number>;
  readonly purpose: string;
  readonly base: string;
  readonly idle: string;
  readonly fingerprints: string;
  readonly reattach: string;
  readonly releases: {readonly count: number; readonly period: string};
  readonly onError: (error: unknown) => void;
  readonly now: () => number;
}

const need = (holds: boolean, sentence: string): void => {
  if (!holds) throw new TypeError(`createSeats: ${sentence}`);
};

/** The names of this machine, to which browsers give secure contexts: https://www.w3.org/TR/secure-contexts/#localhost */
const isLoopback = (hostname: string): boolean =>
  /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);

const checkOrigin = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  need(
    url !== undefined && url.origin === text,
    `origin cannot be "${text}"; it looks like "https://www.example.com".`,
  );
  const isSafe = url!.protocol === 'https:' || isLoopback(url!.hostname);
  need(isSafe, `origin is "${text}", but over plain http a device could not prove anything.`);
  return text;
};

const checkPeriod = (name: string, text: string): string => {
  need(periodEnd(0, text) > 0, `${name} cannot be "${text}"; it looks like "P90D".`);
  return text;
};

const checkVersions = (secret: SeatsOptions['secret']): readonly KeyVersion[] => {
  const versions: readonly KeyVersion[] =
    typeof secret === 'string' || secret instanceof Uint8Array ? [{version: 1, secret}] : secret;
  need(Array.isArray(versions), 'secret is what the keys are made from.');
  need(versions.length > 0, 'secret is an empty list.');
  const numbers = versions.map(({version}) => version);
  need(
    numbers.every((each) => Number.isSafeInteger(each) && each > 0) &&
      new Set(numbers).size === numbers.length,
    'each secret has a version of its own: 1, 2 and so on.',
  );
  need(
    versions.every((each) => each.secret.length >= 32),
    'secret is shorter than 32 bytes.',
  );
  return versions;
};

/** How long a site may take to say who asks, and how many seats they have, in milliseconds. */
const PATIENCE = 5000;

const NINETY_DAYS = 90 * 86_400_000;

const logMessage = (error: unknown): void => {
  // Not the error itself: PostgreSQL's detail may quote what was to be stored.
  console.error('consent-gate seats:', error instanceof Error ? error.message : String(error));
};

/** @throws {TypeError} For options with which seats could not be kept. */
export const readSettings = (options: SeatsOptions): Settings => {
  const {store, authorize, limit = 3, base = '/consent-gate/seats', now = Date.now} = options;
  const {purpose = 'license-enforcement', idle = 'P90D', fingerprints = 'P90D'} = options;
  const {releases = {count: 2, period: 'P30D'}, reattach = 'P7D', onError = logMessage} = options;
  const origins = [options.origin].flat().map(checkOrigin);
  need(origins.length > 0, 'origin is an empty list.');
  need(typeof authorize === 'function', 'authorize is what tells who asks.');
  need(/^[a-z][a-z0-9-]{0,63}$/.test(purpose), `purpose cannot be "${purpose}".`);
  need(/^(\/[^/?#]+)+$/.test(base), `base cannot be "${base}"; it looks like "/seats".`);
  need(
    typeof limit === 'function' || (Number.isSafeInteger(limit) && limit > 0),
    'limit is a whole number of seats.',
  );
  need(Number.isSafeInteger(releases.count) && releases.count >= 0, 'releases.count is a number.');
  checkPeriod('idle', idle);
  checkPeriod('releases.period', releases.period);
  checkPeriod('reattach', reattach);
  // Ids from fingerprints are stable for weeks at best; what is older recognises the wrong device.
  need(
    periodEnd(0, checkPeriod('fingerprints', fingerprints)) <= NINETY_DAYS,
    'fingerprints are kept for 90 days at most.',
  );
  const scope = `${purpose}|site:${new URL(origins[0]!).hostname}`;
  const keys = createKeyring(scope, checkVersions(options.secret));
  return {
    ...{store, origins, scope, keys, purpose, base, idle, fingerprints, reattach, releases},
    authorize: async (request) =>
      withDeadline(Promise.resolve(authorize(request)), PATIENCE, 'authorize'),
    limit: async (holder) => {
      if (typeof limit === 'number') return limit;
      const seats = await withDeadline(Promise.resolve(limit(holder)), PATIENCE, 'limit');
      // What is no number is no limit either: nothing would ever reach it.
      if (Number.isSafeInteger(seats) && seats >= 0) return seats;
      throw new TypeError('limit gave what is no whole number of seats.');
    },
    onError: (error) => {
      try {
        onError(error);
      } catch {
        // Whoever asked gets their answer all the same.
      }
    },
    now,
  };
};
