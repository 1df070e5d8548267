/** What can be wrong. `explain-faults.ts` has the words, but for `said`, which brings its own. */
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
  /** What was found there: the value, how many there are, the service that it is about; for `json` what the parser said. */
  readonly found?: unknown;
  /** For `said`: what is wrong and how to mend it, in words. */
  readonly says?: string;
  /** What could stand there instead. */
  readonly expected?: readonly string[];
}
