import type {ConsentApi} from '../consent-api.js';
import type {PurposeStatus} from '../model/status.js';

/** A device that counts towards the licence, as the server tells of it. */
export interface Seat {
  /** The seat's own id: `release(id)` takes it. */
  readonly id: string;
  /** What its owner called it. */
  readonly label: string;
  /** When it was activated, as RFC 3339 writes a date and time. */
  readonly activatedAt: string;
  /** When the device was last here, likewise; noted once a day. */
  readonly lastSeenAt: string;
  /** Whether it is the device that asks. */
  readonly current: boolean;
}

/** What the server knows of the licence. */
export interface Licence {
  /** The devices that count towards it. */
  readonly seats?: readonly Seat[];
  /** How many seats are taken. */
  readonly used?: number;
  /** How many there may be. */
  readonly limit?: number;
  /** `review` at the limit: somebody has to look at it. Nothing is ever locked by itself (requirement E8). */
  readonly decision?: 'allow' | 'review';
}

/** What came of giving a seat back. */
export interface Released {
  /** Whether the seat is free now. */
  readonly released: boolean;
  /** `released`, the server's own code (`release-limit`, `seat`), or `unavailable`. */
  readonly reason: string;
  /** After how many seconds the server wants to be asked again, where it says so. */
  readonly retryAfter?: number;
}

/** What the page may know of the device. */
export interface Device extends Licence {
  /**
   * How it is known: `bound` by a key that the visitor's activation made, `fingerprint` by its traits, `random` not at
   * all (the id is this session's), `none` if not even that may be.
   */
  readonly kind: 'bound' | 'fingerprint' | 'random' | 'none';
  /** The server's id for `bound`, 64 hexadecimal digits for `fingerprint`, 22 characters for `random`, or nothing. */
  readonly id: string;
  /** How far the id can be relied on. */
  readonly strength: 'strong' | 'medium' | 'weak' | 'none';
  /**
   * Why it is no more than that: where the purpose stands; `never` and `unknown-purpose`, which the policy decides;
   * `minor`; `seats-taken` and `signed-out`, which the server says; or `unavailable`.
   */
  readonly reason:
    | PurposeStatus
    | 'never'
    | 'unknown-purpose'
    | 'minor'
    | 'seats-taken'
    | 'signed-out'
    | 'unavailable';
  /** The version by which traits were read: ids of two versions, or of two modes, say nothing about each other. */
  readonly version?: string;
  /**
   * Gives this device's seat back, or another one of the same licence. Never rejects.
   *
   * @param seat - The id of another seat. The server allows a few of these a month.
   */
  release(seat?: string): Promise<Released>;
}

/** How to ask for the device. */
export interface DeviceOptions {
  /** Stops it; the promise then rejects with the signal's reason, and for nothing else ever. */
  readonly signal?: AbortSignal;
  /**
   * The visitor has just asked for this device to be activated: takes a seat, if one is free. Only ever true where
   * somebody pressed a button that says so.
   */
  readonly activate?: boolean;
  /** What the visitor calls this device: 64 characters at most, the rest is cut. The server refuses control characters. */
  readonly label?: string;
}

/** Reads what full mode reads; its code is fetched by calling this. */
export type LoadAllTraits = () => Promise<{readAllTraits(): Promise<string>}>;

/** The parts that know how; their code is fetched by calling these, and not before. */
export interface DeviceFiles {
  readonly identify: () => Promise<{identify: Identify}>;
  readonly allTraits: LoadAllTraits;
}

/** Finds out what may be known of the device. Without a `kind`, that is nothing. */
export type Identify = (
  consent: ConsentApi,
  purposeId: string,
  options: DeviceOptions,
  loadAllTraits: LoadAllTraits,
) => Promise<Partial<Device>>;
