import {timeFor} from '../model/other-clock.js';
import type {Policy, Service} from '../model/policy.js';
import {allowedBy, type Allows, type DecisionSource} from './allowed-by.js';

/** Whether a header of one digit is `1`, exactly and at least once where there are several. */
const saysOne = (header: string | readonly string[] | null | undefined): boolean =>
  String(header ?? '')
    .split(',')
    .some((value) => value.trim() === '1');

/**
 * Whether a `Sec-GPC` header says so: `1`, exactly and at least once where there are several.
 * https://w3c.github.io/gpc/#the-sec-gpc-header-field-for-http-requests
 */
export const readGpc = saysOne;

/**
 * Whether a `DNT` header says that the visitor is not to be tracked: `1`. `0` is a word for tracking, and none of an answer's.
 * https://www.w3.org/TR/tracking-dnt/#dnt-header-field
 */
export const readDnt = saysOne;

/**
 * What a request's decision allows, by the same rules as in the page. The cookie may hold anything; what is not a record
 * that we wrote counts as not decided. The visitor's clock may be ahead of this one by up to a day.
 *
 * @param services - With what the registry knows filled in (`siteOf`). Without them no exemption of a region covers a
 *   service by `use`, since nobody knows what it is.
 * @returns Whether a purpose is allowed, by its id, and a service that acts for it, by its name.
 */
export const readDecision = (
  policy: Policy,
  source: DecisionSource,
  services?: readonly Service[],
): Allows => allowedBy(policy, source, services, timeFor);
