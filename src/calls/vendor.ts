import type {Service} from '../model/policy.js';
import type {PurposeStatus} from '../model/status.js';

/** One call of a vendor's own API: where it is on `window`, and what it is called with. */
export type Call = readonly [path: string, ...args: readonly unknown[]];

/** What a vendor's calls follow from. */
export interface Moment {
  /** Whether this page tells the vendor for the first time: defaults go before anything else. */
  readonly first: boolean;
  /** Where the purpose of its services stands; the least allowed one's, if they have several. */
  readonly status: PurposeStatus;
  /** Whether it is allowed. */
  readonly allowed: boolean;
  /** Whether the visitor has yet to answer. */
  readonly unanswered: boolean;
  /** Whether a consent was taken back in this very page, in which the vendor's code may have run. */
  readonly revoked: boolean;
  /** Whether the vendor's code may run before a yes: see `isAdvanced`. */
  readonly advanced: boolean;
  /** Where the visitor is, as an ISO 3166 code; undefined where nobody knows. */
  readonly region?: string | undefined;
  /** The vendor's services in the policy. */
  readonly services: readonly Service[];
  /** Their settings. */
  readonly options: NonNullable<Service['options']>;
  /** The policy's purposes, by their ids. */
  readonly purposes: readonly string[];
  /** Its services, by their names. */
  readonly names: readonly string[];
  /** Whether some purpose of the policy has this category. */
  has(category: string): boolean;
  /** Where a purpose, service or category stands. */
  statusOf(name: string): PurposeStatus;
  /** Whether it is allowed. */
  allows(name: string): boolean;
  /** What a service is called, which is the name to ask for it by. */
  nameOf(service: Service): string;
}

/** A vendor's code, or its stand-in, by the names that it has on `window`. */
export type Root = Record<string, unknown>;

/** What a vendor has to be told, and how. */
export interface Vendor {
  /** What to tell it now, in order. Pure. */
  calls(moment: Moment): readonly Call[];
  /**
   * Where the calls are made: by default on `window` as it is, so that what is not there is not told. Here queues are made,
   * in the form that the vendor's own snippet gives them.
   */
  api?(root: Root, options: Moment['options']): Root;
  /** What waits for the vendor's code; undefined once that has come, and where there is no queue. */
  queue?(root: Root, options: Moment['options']): unknown[] | undefined;
  /** One command may be several entries of the queue. */
  split?(queue: readonly unknown[]): readonly (readonly unknown[])[];
  /** The commands that set the vendor's code up, by name: they may wait for a yes, and events may not (requirement V0d). */
  readonly setup?: RegExp;
  /** The command that counts the page. */
  readonly view?: RegExp;
  /**
   * Its code keeps what happens while it is denied and sends it after the next yes. So it is not told of one in a page in
   * which it has run before a no.
   */
  readonly hoards?: boolean;
  /** It is told at every decision, whether or not that changes anything for it. */
  readonly repeats?: boolean;
  /** It has a mode for before a yes that `options.mode` may ask for. */
  readonly advanced?: boolean;
}
