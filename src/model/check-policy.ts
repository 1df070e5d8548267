import {deepFreeze} from './deep-freeze.js';
import {explainFaults} from './explain-faults.js';
import type {Fault} from './fault.js';
import {findFaults} from './find-faults.js';
import {PolicyError} from './policy-error.js';
import type {Policy} from './policy.js';

/**
 * Checks a policy and freezes it.
 *
 * @param findMore - Finds what else may be wrong with what is a policy by its form.
 * @throws {PolicyError} One error that lists all faults of its form, or else of its sense, each with its path and its fix.
 */
export const checkPolicy = (
  value: unknown,
  findMore?: (policy: Policy) => readonly Fault[],
): Policy => {
  const faults = findFaults(value, findMore);
  if (faults.length) throw new PolicyError(faults, explainFaults(faults));
  return deepFreeze(value as Policy);
};
