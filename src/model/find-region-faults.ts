import {periodEnd} from './duration.js';
import {isOptInOnly} from './eea.js';
import {EXEMPTIONS} from './exemption.js';
import type {Fault} from './fault.js';
import {isRegion} from './is-region.js';
import type {Exemption, Policy, Purpose} from './policy.js';
import {serviceId} from './service.js';
import {isAdvertising} from './status.js';

/** A place, or all of the European Economic Area. */
const isPlace = (name: string): boolean => name === 'EEA' || isRegion(name);

type Report = (path: string, says: string) => void;

const NO_REGION =
  'is not the name of a place. Use ISO 3166, as in "GB" or "US-CA", or "EEA" for all of it.';

const JUSTIFY = 'is missing. What is less than asking first needs the reason why, in a sentence.';

/** What is wrong with what a policy says of places. That it is a policy by its form has been checked. */
export const findRegionFaults = ({regions = {}, purposes, services}: Policy): readonly Fault[] => {
  const faults: Fault[] = [];
  const fault: Report = (path, says) => void faults.push({path, code: 'said', says});

  for (const [region, choice] of Object.entries(regions)) {
    const path = `regions.${region}`;
    if (!isPlace(region)) fault(path, NO_REGION);
    const {regime, justification} =
      typeof choice === 'string' ? {regime: choice, justification: ''} : choice;
    if (regime === 'opt-in') continue;
    if (isOptInOnly(region)) {
      fault(
        path,
        `is "${regime}", where nothing less than a yes will do (ePrivacy Directive Art. 5(3)). Remove it.`,
      );
    } else if (!justification) {
      fault(
        `${path}.justification`,
        `${JUSTIFY} Write {"regime": "${regime}", "justification": "…"}.`,
      );
    }
  }
  purposes.forEach((purpose, i) => {
    const own = services?.find((each) => each.purpose === purpose.id && each.ownPurposes);
    for (const [region, exemption] of Object.entries(purpose.exemptions ?? {})) {
      const path = `purposes[${i}].exemptions.${region}`;
      if (!isPlace(region)) fault(path, NO_REGION);
      if (own) {
        fault(
          path,
          `cannot be: the vendor of "${serviceId(own)}" uses the data for itself ("ownPurposes"). Remove it.`,
        );
      }
      checkExemption(purpose, region, exemption, (at, says) => fault(path + at, says));
    }
  });
  return faults;
};

const checkExemption = (
  purpose: Purpose,
  region: string,
  {rule, justification, reviewedAt, audience}: Exemption,
  fault: Report,
): void => {
  const demands = EXEMPTIONS[rule];
  const {category = purpose.category} = demands;
  if (isAdvertising(purpose)) {
    fault('', 'cannot be: advertising, and selling or sharing data, are never exempt. Remove it.');
  }
  if (purpose.sensitive && demands.objection) {
    fault('.rule', `is "${rule}", which is no reason to use sensitive data. Remove the exemption.`);
  }
  if ((demands.region ?? region) !== region) {
    fault('.rule', `is "${rule}", which is a rule of "${demands.region}" alone.`);
  }
  if (category !== purpose.category) {
    fault('.rule', `is "${rule}", which is for the category "${category}" alone.`);
  }
  if (!justification) fault('.justification', JUSTIFY);
  if (purpose.fingerprint) {
    if (demands.objection) {
      fault(
        '.rule',
        `is "${rule}", which is no reason to recognise a device. Remove the exemption.`,
      );
    }
    // Somebody has to have looked, and say when (requirement E2).
    if (!reviewedAt) {
      fault('.reviewedAt', 'is missing. Say when somebody last reviewed this: "2026-11-21".');
    }
  }
  if (demands.audience) checkAudience(audience, (at, says) => fault(`.audience${at}`, says));
};

/** The conditions of measuring visits without a question (requirement N3). The way to object we bring ourselves. */
const checkAudience = (audience: Exemption['audience'], fault: Report): void => {
  if (!audience) {
    fault(
      '',
      'is missing. Say how long tracker and data live, and that nobody else uses the data: {"lifetime": "P13M", "retention": "P25M", "thirdPartyReuse": false, "crossSite": false}.',
    );
    return;
  }
  const check = (holds: boolean, at: string, limit: string) => {
    if (!holds) fault(at, `must be ${limit} for visits to be counted unasked. Mend it, or ask.`);
  };
  const within = (period: string, longest: string) => periodEnd(0, period) <= periodEnd(0, longest);
  check(within(audience.lifetime, 'P13M'), '.lifetime', 'at most "P13M"');
  check(within(audience.retention, 'P25M'), '.retention', 'at most "P25M"');
  check(!audience.thirdPartyReuse, '.thirdPartyReuse', 'false');
  check(!audience.crossSite, '.crossSite', 'false');
};
