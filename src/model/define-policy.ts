import {checkPolicy} from './check-policy.js';
import {findRegionFaults} from './find-region-faults.js';
import type {Policy} from './policy.js';

/**
 * Checks a policy, what it says of places too, and freezes it.
 *
 * @throws {PolicyError} One error that lists all faults, each with its path and its fix.
 */
export const definePolicy = (value: unknown): Policy => checkPolicy(value, findRegionFaults);
