import {cookieName} from '../model/cookie-name.js';
import {findText} from '../model/find-text.js';
import type {Policy, Service} from '../model/policy.js';
import {decodeRecord, withoutSeen} from '../model/record-codec.js';
import type {ConsentRecord} from '../model/record.js';
import {isAllowed, resolveStatus} from '../model/status.js';
import {createRules} from '../regions/create-rules.js';

/** Whether a purpose, by its id, is allowed by the decision at hand, and a service that acts for it, by its name. */
export type Allows = (purposeId: string, service?: string) => boolean;

/** What of a request tells the visitor's decision. */
export interface DecisionSource {
  /** The `Cookie` header; null or undefined where there is none. */
  readonly cookie: string | null | undefined;
  /** Whether the request said `Sec-GPC: 1`; see `readGpc`. Default false. */
  readonly gpc?: boolean | undefined;
  /**
   * Whether it said `DNT: 1`; see `readDnt`. Counts only where the policy says `"dnt": "deny"`. Default: nobody knows, which
   * counts like a yes there, since doubt is a no.
   */
  readonly dnt?: boolean | undefined;
  /** Where the request comes from, as ISO 3166 writes it; see `joinRegion` in `consent-gate/regions`. Default: unknown. */
  readonly region?: string | undefined;
  /** The visitor's age in years, if the site knows it. */
  readonly age?: number | undefined;
  /** The time in milliseconds since 1970. Default: `Date.now()`. */
  readonly now?: number | undefined;
}

/**
 * What a decision's cookie and its surroundings allow, by the same rules as in the page.
 *
 * @param timeOf - The time by which a record is read. Default: `now`, for those who have the clock that it was made by.
 */
export const allowedBy = (
  policy: Policy,
  {cookie, gpc = false, dnt = true, region, age, now = Date.now()}: DecisionSource,
  services?: readonly Service[],
  timeOf: (record: ConsentRecord | null | undefined, now: number) => number = (_, now) => now,
): Allows => {
  const rules = createRules(policy, services, region, now);
  const text = withoutSeen(findText(cookie, cookieName(policy)));
  const record = decodeRecord(text, policy);
  const time = timeOf(record, now);
  return (id, service) => {
    const purpose = policy.purposes.find((each) => each.id === id);
    if (!purpose) return false;
    const status = resolveStatus(policy, purpose, record, {gpc, dnt, age}, time, rules, service);
    return isAllowed(status);
  };
};
