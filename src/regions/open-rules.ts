import {findRegionFaults} from '../model/find-region-faults.js';
import {PolicyError} from '../model/policy-error.js';
import type {Policy, Service} from '../model/policy.js';
import type {Rules, Signals} from '../model/status.js';
import type {ConsentOptions} from '../platform/consent-options.js';
import {findRegion} from '../platform/find-region.js';
import {createRules} from './create-rules.js';

/** An age in years. What is no number is none to rely on. */
const toAge = (said: number | string | undefined): number | undefined =>
  said === undefined ? undefined : parseFloat(String(said));

/**
 * The rules of the place that the site names, in an option, on the script tag or in a `<meta>`, for a visitor of the
 * age that it names. Where it names no place, the strictest.
 *
 * @throws {PolicyError} For faults in what the policy says of places.
 */
export const openRules = (
  policy: Policy,
  services: readonly Service[],
  {region, age}: Pick<ConsentOptions, 'region' | 'age'>,
  now: number,
): Rules => {
  const faults = findRegionFaults(policy);
  if (faults.length) throw new PolicyError(faults);
  const rules = createRules(policy, services, findRegion(region), now);
  const said = toAge(age);
  const {doNotTrack} = (globalThis.navigator ?? {}) as {doNotTrack?: unknown};

  /** Along with what is asked once only: neither changes while the page is there. */
  const all = (signals: Signals): Signals => ({
    ...signals,
    dnt: doNotTrack === '1' || signals.dnt,
    age: signals.age ?? said,
  });
  return {
    ...rules,
    ruleFor: (purpose, signals) => rules.ruleFor(purpose, all(signals)),
    isMinor: (signals) => rules.isMinor(all(signals)),
  };
};
