import type {Policy, Purpose, Service} from '../model/policy.js';
import {serviceId} from '../model/service.js';
import {
  isAdvertising,
  isAllowed,
  resolveStatus,
  type PurposeRule,
  type PurposeStatus,
} from '../model/status.js';
import {createRules, findOpposing} from './create-rules.js';
import {findLaws} from './find-laws.js';
import {judgePurpose, type Matter} from './judge-purpose.js';
import type {Law} from './law.js';

/** Whose visit is explained. */
export interface Visit {
  /** Where it comes from, as ISO 3166 writes it. Default: unknown. */
  readonly region?: string | undefined;
  /** Whether the browser sends Global Privacy Control. Default false. */
  readonly gpc?: boolean | undefined;
  /** Whether it sends Do Not Track. Default false. */
  readonly dnt?: boolean | undefined;
  /** The visitor's age in years, where the site knows it. */
  readonly age?: number | undefined;
  /** When, in milliseconds since 1970. Default: `Date.now()`. */
  readonly now?: number | undefined;
}

/** What happens to one purpose before the visitor has said anything. */
export interface Explanation {
  /** The purpose's id. */
  readonly purpose: string;
  /** Whether it runs. */
  readonly runs: boolean;
  /** The same in words. */
  readonly happens: string;
  /** Where it stands. */
  readonly status: PurposeStatus;
  /** What holds for it. */
  readonly rule: PurposeRule;
  /** By which rule: a part of the policy, or a law. */
  readonly by: string;
  /** The law, where there is one. */
  readonly law?: Law | undefined;
  /** Services whose vendor uses the data for itself where that may be a sale, which the policy does not call one. */
  readonly ownPurposes?: readonly string[];
}

/** What happens, in words. */
const describe = (status: PurposeStatus, rule: PurposeRule, signal: string | undefined): string => {
  if (status === 'exempt') return 'runs, not asked about';
  if (status === 'unopposed')
    return rule === 'notice' ? 'runs, the visitor is told' : 'runs until the visitor says no';
  if (status === 'objected') return `denied, ${signal === 'dnt' ? 'Do Not Track' : 'GPC'} says no`;
  return status === 'refused' ? 'denied, whatever is answered' : 'waits for a yes';
};

/**
 * What a policy does to a visit before the visitor has said anything, purpose by purpose, and by which rule.
 *
 * @param services - With what the registry knows filled in; see `siteOf`.
 */
export const explainPolicy = (
  policy: Policy,
  services: readonly Service[] | undefined,
  {region, gpc = false, dnt = false, age, now = Date.now()}: Visit = {},
): readonly Explanation[] => {
  const signals = {gpc, dnt, age};
  const matter: Matter = {policy, services, place: findLaws(region, now)};
  const rules = createRules(policy, services, region, now);

  return policy.purposes.map((purpose) => {
    const status = resolveStatus(policy, purpose, undefined, signals, now, rules);
    const {rule, by, law} = reasonFor(matter, purpose, signals);
    const signal = findOpposing(matter, purpose, signals, rule);
    const own = isAllowed(status) ? findUnnamedSales(matter, purpose, rule) : [];
    return {
      purpose: purpose.id,
      runs: isAllowed(status),
      happens: describe(status, rule, signal),
      status,
      rule,
      by,
      ...(law && {law}),
      ...(own.length && {ownPurposes: own}),
    };
  });
};

/**
 * What a law on selling data may take for a sale (Cal. Civ. Code 1798.140(ad), (ag): whoever uses it for itself is no service
 * provider).
 */
const findUnnamedSales = (
  {services, place}: Matter,
  purpose: Purpose,
  rule: PurposeRule,
): readonly string[] =>
  rule === 'opt-out' && place.isListed && place.facts.gpc !== 'open' && !isAdvertising(purpose)
    ? (services ?? [])
        .filter((each) => each.purpose === purpose.id && each.ownPurposes)
        .map(serviceId)
    : [];

const reasonFor = (
  matter: Matter,
  purpose: Purpose,
  signals: {gpc: boolean; dnt: boolean; age: number | undefined},
): {rule: PurposeRule; by: string; law?: Law | undefined} => {
  const {policy, place} = matter;
  if (purpose.fingerprint && policy.never?.includes('fingerprint'))
    return {rule: 'denied', by: 'policy: never'};
  if (purpose.fingerprint && signals.gpc)
    return {rule: 'denied', by: 'Global Privacy Control, which keeps every fingerprint shut'};
  const {rule, key, law} = judgePurpose(matter, purpose, signals);
  const signal = rule !== 'denied' && findOpposing(matter, purpose, signals, rule);
  if (signal === 'dnt') return {rule, by: 'policy: signals.dnt'};
  if (signal) {
    const binding = place.facts.gpc === 'open' ? undefined : place.by.gpc;
    return {rule, by: binding?.source ?? 'policy: signals.gpc', law: binding};
  }
  const named = key && `policy: ${key}`;
  return {rule, by: [named, law?.source].filter(Boolean).join('; '), law};
};
