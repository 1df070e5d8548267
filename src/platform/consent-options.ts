import type {LoadService} from '../model/service.js';
import type {Signals} from '../model/status.js';
import type {RecordStorage} from './cookie-storage.js';

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
  /** Who tells of decisions. Default: the consent itself. */
  readonly target?: EventTarget;
}
