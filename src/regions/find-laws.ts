import {elsewhere} from './elsewhere.js';
import type {Facts, Law} from './law.js';
import {LAWS} from './laws.js';
import {readRegion} from './read-region.js';

/** What holds in a place, and by which law each of it does. */
export interface PlaceLaws {
  /** The place as it was understood; undefined where it is none. */
  readonly region: string | undefined;
  /** Whether anything is known of it. */
  readonly isListed: boolean;
  /** Each fact. */
  readonly facts: Facts;
  /** The law behind each. */
  readonly by: {readonly [fact in keyof Facts]?: Law};
}

/** What a listed place does not say. */
const SILENT: Omit<Facts, 'regime' | 'sharing'> = {
  sensitive: 'opt-in',
  gpc: 'open',
  consentAge: 18,
  optInAge: 0,
  adsAge: 0,
  validity: 'P13M',
  exemptions: ['strictly-necessary'],
};

/**
 * The law of a place at a time. A state that is not listed has its country's.
 *
 * @param region - As the site says it; see `readRegion`.
 * @param now - In milliseconds since 1970.
 */
export const findLaws = (region: unknown, now: number): PlaceLaws => {
  const place = readRegion(region);
  const country = place?.slice(0, 2);
  const isListed = country !== undefined && Object.hasOwn(LAWS, country);
  const inPlace = place !== country && place && Object.hasOwn(LAWS, place) ? LAWS[place]! : [];
  const laws = isListed ? [...LAWS[country]!, ...inPlace] : elsewhere;
  const facts: Partial<Facts> = {};
  const by: {[fact: string]: Law} = {};
  for (const law of laws) {
    if (!(Date.parse(law.since) <= now)) continue;
    Object.assign(facts, law.sets);
    for (const fact of Object.keys(law.sets)) by[fact] = law;
  }
  // Before the oldest law that is listed, nothing is known.
  const regime = facts.regime ?? 'opt-in';
  return {
    region: place,
    isListed,
    facts: {...SILENT, regime, sharing: facts.sharing ?? regime, ...facts},
    by,
  };
};
