import {checkPolicy} from './model/check-policy.js';
import {explainFaults} from './model/explain-faults.js';
import type {Policy} from './model/policy.js';
import {PolicyError} from './model/policy-error.js';
import {serviceIds} from './services/index.js';

/** Reads a policy out of JSON, checks and freezes it. What it says of places is checked along with the law of places. */
export const readPolicy = (text: string): Policy => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new PolicyError([{path: '', code: 'json', found: (error as Error).message}]);
  }
  return checkPolicy(value);
};

/** What to tell the developer about a policy that cannot be used. */
export const explain = (error: unknown): string => {
  const {faults} = error as Partial<PolicyError>;
  if (!faults)
    return `consent-gate: the policy could not be had. Everything stays shut. ${String(error)}`;
  return explainFaults(
    faults.map((fault) =>
      fault.code === 'unknown-service' ? {...fault, expected: serviceIds} : fault,
    ),
  );
};
