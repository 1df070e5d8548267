import {deepFreeze} from './deep-freeze.js';
import {explainFaults} from './explain-faults.js';
import {findFaults} from './find-faults.js';
import {PolicyError} from './policy-error.js';
import type {Policy} from './policy.js';

/**
 * Checks a policy and freezes it.
 *
 * @throws {PolicyError} One error that lists all faults, each with its path and its fix.
 */
export const definePolicy = (value: unknown): Policy => {
  const faults = findFaults(value);
  if (faults.length) throw new PolicyError(faults, explainFaults(faults));
  return deepFreeze(value as Policy);
};
