import {periodEnd} from '../model/duration.js';
import type {Policy, Purpose, Service} from '../model/policy.js';
import {isAdvertising, type PurposeRule, type Rules, type Signals} from '../model/status.js';
import {findLaws} from './find-laws.js';
import {findTooYoung, judgePurpose, mayBeSold, type Matter} from './judge-purpose.js';

/**
 * Which signal speaks against a purpose; undefined where none does. None of them reaches what is essential (requirement G5).
 *
 * @param rule - What holds for it, signals aside.
 */
export const findOpposing = (
  matter: Matter,
  purpose: Purpose,
  {gpc, dnt}: Signals,
  rule: PurposeRule,
): 'gpc' | 'dnt' | undefined => {
  const {policy, place} = matter;
  const {category, processing} = purpose;
  const {gpc: treatment = 'prefill-deny', dnt: track} = policy.signals ?? {};
  if (category === 'essential') return undefined;
  const isOpen = place.facts.gpc === 'open';
  if (gpc && isAdvertising(purpose) && !(treatment === 'ignore' && isOpen)) return 'gpc';
  // Where silence would let it run, a signal against selling is no silence.
  const isUnasked = rule === 'opt-out' || rule === 'notice';
  if (gpc && isUnasked && !isOpen && mayBeSold(matter, purpose)) return 'gpc';
  if (gpc && treatment === 'treat-as-objection' && processing?.basis === 'legitimate-interest')
    return 'gpc';
  const isTracking = category === 'analytics' || category === 'marketing';
  return dnt && track === 'deny' && isTracking ? 'dnt' : undefined;
};

/**
 * The rules of one place for one policy.
 *
 * @param services - Its services, with what the registry knows filled in.
 * @param region - As the site says it. Anything but a code of ISO 3166 is unknown, and has the strictest rules.
 * @param now - In milliseconds since 1970.
 */
export const createRules = (
  policy: Policy,
  services: readonly Service[] | undefined,
  region: unknown,
  now: number,
): Rules => {
  const place = findLaws(region, now);
  const matter = {policy, services, place};
  const {validity: own = 'P6M'} = policy;
  const {validity: longest} = place.facts;
  const isTooLong = policy.regime === 'by-region' && periodEnd(0, own) > periodEnd(0, longest);
  return {
    ruleFor: (purpose, signals) => {
      const {rule} = judgePurpose(matter, purpose, signals);
      return rule !== 'denied' && findOpposing(matter, purpose, signals, rule) ? 'objected' : rule;
    },
    isMinor: (signals) => !!findTooYoung(matter, signals),
    validity: isTooLong ? longest : own,
  };
};
