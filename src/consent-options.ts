import type * as Actions from './actions.js';
import type {LoadService} from './model/service.js';
import type {Signals} from './model/status.js';
import type {RecordStorage} from './platform/cookie-storage.js';

/** What a consent reads from and writes to. Every default is the page itself. */
export interface ConsentOptions {
  /** Where the decision is kept. Default: the policy's cookie. */
  readonly storage?: RecordStorage;
  /** What can be done with the consent, or how to get the code for it. */
  readonly actions: typeof Actions | {load(): Promise<typeof Actions>};
  /** What the browser says. Default: `navigator.globalPrivacyControl`. */
  readonly signals?: () => Signals;
  /** The time in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** Where the definitions of `use` services come from. */
  readonly loadService?: LoadService;
}
