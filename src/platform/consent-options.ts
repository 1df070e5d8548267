import type {Policy, Service} from '../model/policy.js';
import type {LoadCalls, LoadService} from '../model/service.js';
import type {Rules, Signals} from '../model/status.js';
import type {RecordStorage} from './cookie-storage.js';

/** Where the visitor is, as ISO 3166 writes it (`DE`, `US-CA`), or how to tell. Anything else: unknown. */
export type RegionSource = string | (() => string | undefined) | undefined;

/** The part that knows the law of places; fetched by policies that depend on it. */
export interface RulesModule {
  /** The rules of the place that the site names, for one policy and a visitor of the age that it names. */
  openRules(
    policy: Policy,
    services: readonly Service[],
    options: Pick<ConsentOptions, 'region' | 'age'>,
    now: number,
  ): Rules;
}

/** What a consent reads from and writes to. Every default is the page itself. */
export interface ConsentOptions {
  /** Where the decision is kept. Default: the policy's cookie. */
  readonly storage?: RecordStorage;
  /**
   * What else is known of the visitor's wishes: a signal that browsers are yet to send, an account's setting. It adds to
   * what the page says: of two words on one signal the one that says `true` counts. Asked each time.
   */
  readonly signals?: () => Partial<Signals>;
  /** Where the visitor is. Default: `<meta name="consent-region">`. No request is ever made to find out. */
  readonly region?: RegionSource;
  /**
   * The visitor's age in years, if the site knows it: nobody is ever asked. What is no number counts as a child's age. Default:
   * unknown. An age that `signals` tells only once the page is up takes effect on the next page.
   */
  readonly age?: number | string | undefined;
  /** The time in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** Where the definitions of `use` services come from. Default: this package's registry. */
  readonly loadService?: LoadService;
  /** Where the calls of vendors' own APIs come from. Default: this package's, fetched for vendors that the policy has. */
  readonly loadCalls?: LoadCalls;
  /** Where the law of places comes from. Default: this package's, fetched for policies that depend on it. */
  readonly loadRules?: () => Promise<RulesModule>;
  /** Who tells of decisions. Default: the consent itself. */
  readonly target?: EventTarget;
}
