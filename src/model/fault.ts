/** What can be wrong. `explain-faults.ts` has the words. */
export type FaultCode =
  | 'type'
  | 'form'
  | 'one-of'
  | 'unknown-key'
  | 'missing'
  | 'duplicate'
  | 'unknown-purpose'
  | 'unknown-service'
  | 'no-name'
  | 'too-long'
  | 'never'
  | 'justify'
  | 'exempt-where'
  | 'not-exempt'
  | 'too-many'
  | 'no-advanced'
  | 'no-regions'
  | 'region'
  | 'no-day'
  | 'by-region'
  | 'said'
  | 'json';

/** One fault in a policy. */
export interface Fault {
  /** Where: `purposes[2].basis`. Empty for the policy as a whole. */
  readonly path: string;
  /** What kind. */
  readonly code: FaultCode;
  /** What was found. */
  readonly found?: unknown;
  /** What could stand there instead. */
  readonly expected?: readonly string[];
}
