import {checkPolicy} from './model/check-policy.js';
import {explainFaults} from './model/explain-faults.js';
import type {Fault} from './model/fault.js';
import type {Policy} from './model/policy.js';
import {PolicyError} from './model/policy-error.js';
import {tellLate} from './owner/tell-late.js';

export {tellStray} from './owner/tell-stray.js';

const NO_POLICY =
  'is not here. Put the tag with id="consent-policy" before this script, or name a file in data-policy.';

/** Reads a policy out of JSON, checks and freezes it. What it says of places is checked along with the law of places. */
export const readPolicy = (text: string): Policy => {
  let value: unknown;
  tellLate();
  // The parser has not come to it yet, or the file is empty. What JSON says of nothing helps nobody.
  const json = text.trim();
  if (!json) throw new PolicyError([{path: '', code: 'said', says: NO_POLICY}]);
  try {
    // Trimmed, since an editor's first, invisible sign is no JSON.
    value = JSON.parse(json);
  } catch (error) {
    throw new PolicyError([{path: '', code: 'json', found: (error as Error).message}]);
  }
  return checkPolicy(value);
};

/** The names that `use` may have; none, if they cannot be had either. They weigh too much to be in every check. */
const serviceIds = async (): Promise<readonly string[]> => {
  try {
    return (await import('./services/index.js')).serviceIds;
  } catch {
    return [];
  }
};

/** What to tell the developer about a policy that cannot be used. */
export const explain = async (error: unknown): Promise<string> => {
  const {faults} = error as Partial<PolicyError>;
  if (!faults)
    return `consent-gate: the policy could not be had. Everything stays shut. ${String(error)}`;
  const isUnknown = ({code, expected}: Fault) => code === 'unknown-service' && !expected;
  const expected = faults.some(isUnknown) ? await serviceIds() : [];
  return explainFaults(faults.map((fault) => (isUnknown(fault) ? {...fault, expected} : fault)));
};
