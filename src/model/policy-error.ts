import type {Fault} from './fault.js';

/** A policy that cannot be used, and everything that is wrong with it. Meant for the developer alone. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  constructor(
    /** Those of its form or, where it has none, those of its sense: of its rules first, then of places, then of texts. */
    readonly faults: readonly Fault[],
    message?: string,
  ) {
    super(message);
  }
}
