import type {ConsentRecord} from './model/record.js';
import type {PurposeStatus} from './model/status.js';

/** The decision has changed: here, in another tab, or while the page lay in the back/forward cache. */
export class DecisionEvent extends Event {
  constructor(
    /** The new decision; undefined where there is none any more. */
    readonly decision: ConsentRecord | undefined,
    /** The one before. */
    readonly previous: ConsentRecord | undefined,
  ) {
    super('decision');
  }
}

/** What a gate did with a piece of the page. */
export interface GateSubject {
  /** The element, where there is one. */
  readonly element?: Element;
  /**
   * What it would have requested, absolute. Empty for inline code; `cookie:_ga` for a stored item, `fingerprint:canvas` for
   * a read.
   */
  readonly url: string;
  /** The service that declares it; undefined where none does. */
  readonly service?: string | undefined;
  /** The purpose that must be allowed; undefined where none could allow it. */
  readonly purpose?: string | undefined;
  /**
   * Where that purpose stands. `undeclared` where no service declares it, `no-policy` where nothing is known yet, `no-nonce`
   * where the page's Content-Security-Policy forbids it, `never` where a promise of the policy does.
   */
  readonly reason: PurposeStatus | 'undeclared' | 'no-nonce' | 'no-policy' | 'never';
}

/**
 * A gate held something (`hold`), let it run (`release`), or turned it away for good (`refuse`). Where the policy says
 * `undeclared: "report"`, a `hold` event with `held: false` says what would have been held.
 */
export class GateEvent extends Event {
  constructor(
    type: 'hold' | 'release' | 'refuse',
    /** What it did it with. */
    readonly subject: GateSubject,
    /** Whether it is kept from acting now: false where it was released, or only reported. */
    readonly held: boolean,
  ) {
    super(type);
  }
}

/** One stored item, by where it is and what it is called. */
export interface StoredItem {
  /** Which storage. */
  readonly kind: string;
  /** Its name. */
  readonly name: string;
}

/** A consent was withdrawn, its storage was swept, and this is what came of it. */
export class WithdrawEvent extends Event {
  constructor(
    /** Ids of the purposes that are no longer allowed, and names of services that were refused within others. */
    readonly purposes: readonly string[],
    /** What was removed. */
    readonly removed: readonly StoredItem[],
    /** What was still, or again, there one second later (HttpOnly, partitioned, or rewritten by running code). */
    readonly remaining: readonly StoredItem[],
    /** Whether code for these purposes ran in this page and can be stopped by nothing but a reload. */
    readonly reloadRequired: boolean,
  ) {
    super('withdraw');
  }
}
