import type {LoadCalls, LoadService} from '../model/service.js';
import type {Signals} from '../model/status.js';
import type {RecordStorage} from './cookie-storage.js';

/** Where the visitor is, as ISO 3166 writes it (`DE`, `US-CA`), or how to tell. Anything else: unknown. */
export type RegionSource = string | (() => string | undefined) | undefined;

/** What a consent reads from and writes to. Every default is the page itself. */
export interface ConsentOptions {
  /** Where the decision is kept. Default: the policy's cookie. */
  readonly storage?: RecordStorage;
  /** What the browser says. Default: `navigator.globalPrivacyControl`. */
  readonly signals?: () => Signals;
  /** The time in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** Where the definitions of `use` services come from. */
  readonly loadService?: LoadService;
  /** Where the calls of vendors' own APIs come from. Default: nobody is told. */
  readonly loadCalls?: LoadCalls;
  /** Where the visitor is. Default: unknown, so that no vendor is in advanced mode. */
  readonly region?: RegionSource;
  /** Who tells of decisions. Default: the consent itself. */
  readonly target?: EventTarget;
}
