import type {Fault} from './fault.js';

/** A policy that cannot be used, and everything that is wrong with it. Meant for the developer alone. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  constructor(
    /** Every fault, in document order. */
    readonly faults: readonly Fault[],
    message?: string,
  ) {
    super(message);
  }
}
