import {explainFaults} from './explain-faults.js';
import type {Fault} from './fault.js';
import {PolicyError} from './policy-error.js';
import type {Policy} from './policy.js';

/**
 * The policy, if every `use` in it is one of these names.
 *
 * @throws {PolicyError} One error that lists all that are not, each with the name that was probably meant.
 */
export const checkUses = (policy: Policy, known: readonly string[]): Policy => {
  const faults = (policy.services ?? []).flatMap(({use}, i): readonly Fault[] =>
    use === undefined || known.includes(use)
      ? []
      : [{path: `services[${i}].use`, code: 'unknown-service', found: use, expected: known}],
  );
  if (faults.length) throw new PolicyError(faults, explainFaults(faults));
  return policy;
};
