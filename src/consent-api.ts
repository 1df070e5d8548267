import type {AcceptOptions, DecideOptions} from './model/next-record.js';
import type {Policy, Service} from './model/policy.js';
import type {Receipt} from './model/receipt.js';
import type {ConsentRecord} from './model/record.js';
import type {PurposeStatus} from './model/status.js';

/** A consent, as gates, interface and pages know it. What each member means is said at `Consent`. */
export interface ConsentApi extends EventTarget {
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
