import type {DecisionEvent, GateEvent, WithdrawEvent} from './events.js';
import type {AcceptOptions, DecideOptions} from './model/next-record.js';
import type {Policy, Service} from './model/policy.js';
import type {Receipt} from './model/receipt.js';
import type {ConsentRecord} from './model/record.js';
import type {PurposeStatus} from './model/status.js';

/** What is told of a consent, by its name. */
export interface ConsentEvents {
  readonly decision: DecisionEvent;
  readonly hold: GateEvent;
  readonly release: GateEvent;
  readonly refuse: GateEvent;
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

/** A consent, as gates, interface and pages know it. What each member means is said at `Consent`. */
export interface ConsentApi extends ConsentTarget {
  readonly ready: Promise<void>;
  readonly policy: Policy | undefined;
  readonly services: readonly Service[];
  readonly decision: ConsentRecord | undefined;
  readonly open: readonly string[];
  readonly minor: boolean;
  status(id: string): PurposeStatus;
  allows(id: string): boolean;
  acceptAll(options?: AcceptOptions): Promise<void> | void;
  rejectAll(options?: DecideOptions): Promise<void> | void;
  decide(choices: {readonly [id: string]: boolean}, options?: DecideOptions): Promise<void> | void;
  withdraw(id?: string): Promise<void> | void;
  object(id: string): Promise<void> | void;
  receipt(): Promise<Receipt | undefined>;
  whenAllowed(id: string, options?: {signal?: AbortSignal}): Promise<AbortSignal>;
}
