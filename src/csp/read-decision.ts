import {cookieName} from '../model/cookie-name.js';
import {findText} from '../model/find-text.js';
import type {Policy, Service} from '../model/policy.js';
import {decodeRecord, withoutSeen} from '../model/record-codec.js';
import {isAllowed, resolveStatus} from '../model/status.js';
import {createRules} from '../regions/create-rules.js';
import type {Allows} from './sources.js';

/** What of a request tells the visitor's decision. */
export interface DecisionSource {
  /** The `Cookie` header; null or undefined where there is none. */
  readonly cookie: string | null | undefined;
  /** Whether the request said `Sec-GPC: 1`; see `readGpc`. Default false. */
  readonly gpc?: boolean | undefined;
  /** Where the request comes from, as ISO 3166 writes it; see `joinRegion` in `consent-gate/regions`. Default: unknown. */
  readonly region?: string | undefined;
  /** The visitor's age in years, if the site knows it. */
  readonly age?: number | undefined;
  /** The time in milliseconds since 1970. Default: `Date.now()`. */
  readonly now?: number | undefined;
}

/**
 * Whether a `Sec-GPC` header says so: `1`, exactly and at least once where there are several.
 * https://w3c.github.io/gpc/#the-sec-gpc-header-field-for-http-requests
 */
export const readGpc = (header: string | readonly string[] | null | undefined): boolean =>
  String(header ?? '')
    .split(',')
    .some((value) => value.trim() === '1');

/**
 * What a request's decision allows, by the same rules as in the page. The cookie may hold anything; what is not a record
 * that we wrote counts as not decided.
 *
 * @param services - With what the registry knows filled in (`siteOf`). Without them no exemption of a region covers a
 *   service by `use`, since nobody knows what it is.
 */
export const readDecision = (
  policy: Policy,
  {cookie, gpc = false, region, age, now = Date.now()}: DecisionSource,
  services?: readonly Service[],
): Allows => {
  const rules = createRules(policy, services, region, now);
  const text = withoutSeen(findText(cookie, cookieName(policy)));
  const record = decodeRecord(text, policy);
  return (id, service) => {
    const purpose = policy.purposes.find((each) => each.id === id);
    if (!purpose) return false;
    const status = resolveStatus(policy, purpose, record, {gpc, age}, now, rules, service);
    // An opt-out regime allows by silence, and junk is not silent.
    return isAllowed(status) && !(status === 'unopposed' && text !== undefined && !record);
  };
};
