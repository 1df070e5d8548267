import type {DecisionEvent, GateEvent, WithdrawEvent} from './events.js';
import type {AcceptOptions, DecideOptions} from './model/next-record.js';
import type {Policy, Service} from './model/policy.js';
import type {Receipt} from './model/receipt.js';
import type {ConsentRecord} from './model/record.js';
import type {PurposeStatus} from './model/status.js';

/** What is told of a consent, by its name. */
export interface ConsentEvents {
  /** The decision changed: here, in another tab, or while the page lay in the back/forward cache. */
  readonly decision: DecisionEvent;
  /** The gate kept something from acting, or (`held: false`) would have: once for each element, address or stored item. */
  readonly hold: GateEvent;
  /** What was held may act now. */
  readonly release: GateEvent;
  /** The gate turned something away for good: a script that was to be released and lacks the nonce of its page. */
  readonly refuse: GateEvent;
  /** A second after something was taken back and what it stored was removed; before the page is loaded again. */
  readonly withdraw: WithdrawEvent;
}

/** As an `EventTarget` has it, with the events above. */
interface Listen<Options> {
  <K extends keyof ConsentEvents>(
    type: K,
    listener: (event: ConsentEvents[K]) => void,
    options?: boolean | Options,
  ): void;
  (...args: Parameters<EventTarget['addEventListener']>): void;
}

/** An `EventTarget` that says what its events carry. */
export interface ConsentTarget extends EventTarget {
  addEventListener: Listen<AddEventListenerOptions>;
  removeEventListener: Listen<EventListenerOptions>;
}

/**
 * The visitor's consent, as gates, interface and pages know it: what was asked, what was answered, and so what may run. Before
 * `ready`, and where the policy cannot be used, everything is denied. No method throws.
 *
 * What decides (`acceptAll` to `object`) has done so when it returns. The one exception is `window.consentGate` before
 * `ready`, whose methods then give a promise, kept once the decision has been recorded.
 */
export interface ConsentApi extends ConsentTarget {
  /** Resolves once the policy has arrived and its services are known. Rejects if it never can be: all stays shut. */
  readonly ready: Promise<void>;
  /** The policy as the site wrote it; undefined until it has arrived, and if it is not valid. */
  readonly policy: Policy | undefined;
  /** Its services, with what the registry knows filled in once `ready`. */
  readonly services: readonly Service[];
  /** The visitor's decision; undefined as long as there is none, and before `ready`. */
  readonly decision: ConsentRecord | undefined;
  /** Ids of the purposes that the visitor has yet to be asked about. Empty means: do not ask. */
  readonly open: readonly string[];
  /** Whether the visitor is too young to consent, as far as the site says. Nobody is asked then. */
  readonly minor: boolean;
  /**
   * Where a purpose stands now. A service stands where its purpose does unless refused by name, a category where the least
   * allowed of its purposes does, and a name that the policy does not know is `requested`: denied. What a promise keeps out
   * is `refused`.
   */
  status(id: string): PurposeStatus;
  /**
   * Whether a purpose, service or category may run now. False before `ready`, and for a name that the policy does not know.
   * In its vendor's advanced mode a service may run whatever was said.
   */
  allows(id: string): boolean;
  /**
   * Says yes to every purpose that can be chosen, but to a fingerprint only where the first layer names it (requirement E5):
   * our banner, while it is on screen, or the site's own, which says by `named` what it names.
   */
  acceptAll(options?: AcceptOptions): Promise<void> | void;
  /** Says no to every purpose that can be chosen. */
  rejectAll(options?: DecideOptions): Promise<void> | void;
  /**
   * Records answers, true for yes and false for no, by the names of purposes, services or categories. Purposes that are
   * not named keep the answer they have; names that the policy does not know, purposes that nobody is asked about (but an
   * adult may take an objection back), and values that are not booleans are ignored. A yes to a category is none to a
   * fingerprint in it (requirement E5).
   */
  decide(choices: {readonly [id: string]: boolean}, options?: DecideOptions): Promise<void> | void;
  /**
   * Takes a consent back (GDPR Art. 7(3)): as easy as giving it.
   *
   * @param id - A purpose, service or category. Default: every one that was given.
   */
  withdraw(id?: string): Promise<void> | void;
  /** Objects to a purpose (GDPR Art. 21). It stops at once, whatever basis it had. */
  object(id: string): Promise<void> | void;
  /** The visitor's own copy of the decision, in the words of ISO/IEC TS 27560; undefined as long as there is none. */
  receipt(): Promise<Receipt | undefined>;
  /**
   * Waits until a purpose, service or category is allowed: after a no, for the yes that may come; without a usable policy,
   * for ever.
   *
   * @param options.signal - Stops waiting; the promise then rejects with the signal's reason.
   * @returns A signal that aborts when the purpose is no longer allowed: hand it to `fetch`.
   */
  whenAllowed(id: string, options?: {signal?: AbortSignal}): Promise<AbortSignal>;
}
