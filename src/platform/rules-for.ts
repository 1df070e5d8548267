import type {Policy, Service} from '../model/policy.js';
import type {Rules, Signals} from '../model/status.js';
import type {ConsentOptions} from './consent-options.js';

/**
 * The law that a policy goes by; undefined where the policy alone tells, without the law of the place, a setting for signals,
 * an age, or Global Privacy Control where nobody is asked first. Half the law is none: until all of it is here nothing is
 * allowed, the exempt neither.
 */
export const rulesFor = (
  policy: Policy,
  services: Promise<readonly Service[]>,
  options: ConsentOptions,
  signals: Signals,
): Promise<Rules> | undefined => {
  const {age, loadRules, now = Date.now} = options;
  const {regime = 'opt-in'} = policy;
  // Where silence is a yes, the signal is none, and who it is against depends on the services.
  const isHeard = signals.gpc && regime !== 'opt-in';
  if (regime !== 'by-region' && !policy.signals && (age ?? signals.age) == null && !isHeard)
    return undefined;
  return loadRules!().then(async ({openRules}) =>
    openRules(policy, await services, options, now()),
  );
};
