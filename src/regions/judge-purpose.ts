import {EEA} from '../model/eea.js';
import {EXEMPTIONS} from '../model/exemption.js';
import {periodEnd} from '../model/duration.js';
import type {Policy, Purpose, Service} from '../model/policy.js';
import {isAdvertising, type PurposeRule, type Signals} from '../model/status.js';
import type {PlaceLaws} from './find-laws.js';
import type {Law} from './law.js';

/** What holds for a purpose, and why. */
export interface Judgement {
  /** Signals aside. */
  readonly rule: PurposeRule;
  /** The part of the policy that says so, where it is the policy: `regions.US`. */
  readonly key?: string | undefined;
  /** The law that says so, where it is the law. */
  readonly law?: Law | undefined;
}

/** What a judgement looks at besides the purpose. */
export interface Matter {
  readonly policy: Policy;
  /** Its services, with what the registry knows of them. Undefined: nobody has looked, so that `use` stands for anything. */
  readonly services: readonly Service[] | undefined;
  readonly place: PlaceLaws;
}

/** A place by its names in a policy, the narrowest first: `US-CA`, `US`; `FR`, `EEA`. */
const namesOf = ({region}: PlaceLaws): readonly string[] => {
  if (!region) return [];
  const country = region.slice(0, 2);
  return [region, country, ...(EEA.includes(country) ? ['EEA'] : [])];
};

/** What the first of these names has. */
const pick = <T>(
  names: readonly string[],
  from: {readonly [region: string]: T} = {},
): readonly [name: string, value: T] | undefined => {
  const name = names.find((each) => Object.hasOwn(from, each));
  return name === undefined ? undefined : [name, from[name]!];
};

/** Whether the visitor is below an age. What is no number is no age to rely on. */
const isBelow = (limit: number, {age}: Signals): boolean => age !== undefined && !(age >= limit);

/** The services of a purpose, as far as anything is known of them; undefined where one is that nobody has looked up. */
const servicesOf = ({policy, services}: Matter, {id}: Purpose): readonly Service[] | undefined => {
  const own = policy.services?.filter(({purpose}) => purpose === id) ?? [];
  const known = (services ?? own.filter(({use}) => !use)).filter(({purpose}) => purpose === id);
  return known.length < own.length ? undefined : known;
};

/**
 * Whether a purpose's data may go to somebody who uses it for themselves, so that handing it on may be a sale whatever the site
 * calls it (Cal. Civ. Code 1798.140(ad), (ag)). What nobody has looked up may be.
 */
export const mayBeSold = (matter: Matter, purpose: Purpose): boolean =>
  servicesOf(matter, purpose)?.some(({ownPurposes}) => ownPurposes) ?? true;

/** Who says that the visitor is too young to consent; undefined where nobody does. */
export const findTooYoung = (
  {policy, place}: Matter,
  signals: Signals,
): Omit<Judgement, 'rule'> | undefined => {
  if (isBelow(policy.site?.minimumAge ?? 0, signals)) return {key: 'site.minimumAge'};
  return isBelow(place.facts.consentAge, signals) ? {law: place.by.consentAge} : undefined;
};

/** Judges one purpose. Pure. The first line that applies wins. */
export const judgePurpose = (matter: Matter, purpose: Purpose, signals: Signals): Judgement => {
  const {policy, place} = matter;
  const {facts, by} = place;
  const tooYoung = findTooYoung(matter, signals);
  // A device is not recognised for the sake of a child, whatever the policy calls it (requirement U10).
  if (tooYoung && (purpose.basis !== 'exempt' || purpose.fingerprint)) {
    return {rule: 'denied', ...tooYoung};
  }
  const isByRegion = policy.regime === 'by-region';
  if (purpose.basis === 'exempt') {
    const law = isByRegion && facts.exemptions.length ? by.exemptions : undefined;
    return {rule: 'exempt', key: 'basis', law};
  }
  const exemption = isByRegion && findExemption(matter, purpose);
  if (exemption) return exemption;
  if (purpose.fingerprint) {
    const law = isByRegion && facts.regime === 'opt-in' ? by.regime : undefined;
    return {rule: 'opt-in', key: 'fingerprint', law};
  }
  const isAd = isAdvertising(purpose);
  if (isAd && isBelow(facts.adsAge, signals)) return {rule: 'denied', law: by.adsAge};
  const judgement = isByRegion
    ? byRegion(matter, purpose)
    : {rule: (policy.regime ?? 'opt-in') as PurposeRule, key: 'regime'};
  return judgement.rule === 'opt-out' && isBelow(facts.optInAge, signals)
    ? {rule: 'opt-in', law: by.optInAge}
    : judgement;
};

/** What the site wants there, else what the law wants. */
const byRegion = ({policy, place}: Matter, purpose: Purpose): Judgement => {
  const {facts, by} = place;
  const [name, value] = pick(namesOf(place), policy.regions) ?? [];
  const choice = typeof value === 'object' ? value.regime : value;
  // What a site argues for is about data in general: for sensitive data it can only be sterner than the law (requirement U6).
  if (purpose.sensitive && choice !== 'opt-in') {
    const law = by.sensitive ?? (facts.regime === 'opt-in' ? by.regime : undefined);
    return {rule: facts.sensitive, key: 'sensitive', law};
  }
  if (choice) return {rule: choice, key: `regions.${name}`};
  return isAdvertising(purpose)
    ? {rule: facts.sharing, law: by.sharing ?? by.regime}
    : {rule: facts.regime, law: by.regime};
};

/** The exemption that the site claims there, where the law has it and nothing that is known of the services is against it. */
const findExemption = (matter: Matter, purpose: Purpose): Judgement | undefined => {
  const {place} = matter;
  const [name, exemption] = pick(namesOf(place), purpose.exemptions) ?? [];
  if (!exemption || !place.facts.exemptions.includes(exemption.rule)) return undefined;
  const {objection, audience} = EXEMPTIONS[exemption.rule];
  const known = servicesOf(matter, purpose);
  // Thirteen months is what a tracker may live at most (requirement N3).
  const isShort = ({storage = []}: Service) =>
    storage.every(({duration}) => !duration || !(periodEnd(0, duration) > periodEnd(0, 'P13M')));
  const isClean = known?.every((each) => !each.ownPurposes && (!audience || isShort(each)));
  if (!isClean) return undefined;
  return {
    rule: objection ? 'opt-out' : 'waived',
    key: `exemptions.${name}`,
    law: place.by.exemptions,
  };
};
