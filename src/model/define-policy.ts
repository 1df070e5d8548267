import {checkPolicy} from './check-policy.js';
import {findRegionFaults} from './find-region-faults.js';
import {findTextFaults} from './find-text-faults.js';
import type {Policy} from './policy.js';

/**
 * Checks a policy, what it says of places and to visitors too, and freezes it.
 *
 * @throws {PolicyError} One error that lists all faults, each with its path and its fix.
 */
export const definePolicy = (value: unknown): Policy =>
  checkPolicy(value, (policy) => [...findRegionFaults(policy), ...findTextFaults(policy)]);
