import {matchesName} from '../gate/matches-name.js';
import {cookieName} from '../model/cookie-name.js';
import type {Policy, StorageItem} from '../model/policy.js';
import {serviceId} from '../model/service.js';
import {expiryLines, type CookiePlace} from './expiry-lines.js';
import {readCookies} from './read-cookies.js';
import type {DecisionSource} from './allowed-by.js';
import {readDecision} from './read-decision.js';
import {siteOf} from './site.js';
import {takeTurns, weigh} from './take-turns.js';

/**
 * What all lines of one answer may weigh, in bytes. Every old visitor brings dozens of cookies on the day on which a site
 * begins; what stands in front of it takes a few kilobytes of headers (nginx 4 kB, by default), answers 502 to more, and
 * there are other headers.
 */
const BUDGET = 1500;

/** What is kept of it for partitioned cookies, which are few, where the others would take it all. */
const KEPT = 500;

/** What may stand in a cookie's name here; more is the visitor's word for a header. RFC 6265's own list is shorter. */
const NAME = /^[\x21-\x3a\x3c\x3e-\x7e]{1,256}$/;

/**
 * `Set-Cookie` values that remove what only denied services declare, HttpOnly cookies too, which script cannot reach.
 * What an allowed service declares as well stays, as does what nobody declares, and the decision itself.
 *
 * A cookie goes only by the domain and path that it was set with, so there is a line for each that is likely, plain and
 * partitioned; see `expiryLines`. Browsers ignore those that do not fit. No more than 1.5 kB go with one answer; the rest
 * takes turns in the next ones.
 *
 * @param cookie - The `Cookie` header.
 * @returns Values of `Set-Cookie`, a header each; none where there is nothing to remove.
 * @throws {PolicyError} Rejects for a policy that is not valid.
 */
export const expireDenied = async (
  policy: Policy,
  cookie: string | null | undefined,
  options: Omit<DecisionSource, 'cookie'> & CookiePlace = {},
): Promise<readonly string[]> => {
  const {services} = await siteOf(policy);
  const allows = readDecision(policy, {...options, cookie}, services);
  const items = (allowed: boolean): readonly StorageItem[] =>
    services
      .filter((each) => allows(each.purpose, serviceId(each)) === allowed)
      .flatMap(({storage = []}) => storage)
      .filter(({kind}) => kind === 'cookie');
  const [kept, denied] = [items(true), items(false)];
  const declares = (list: readonly StorageItem[], name: string) =>
    list.some((item) => matchesName(item, name));
  const names = new Set(readCookies(cookie).map(({name}) => name));
  names.delete(cookieName(policy));
  const lines = [...names]
    .filter((name) => NAME.test(name) && declares(denied, name) && !declares(kept, name))
    .map((name) => expiryLines(name, policy, options));
  const {now = Date.now()} = options;
  const partitioned = lines.flatMap((each) => each.partitioned);
  const sent = takeTurns(
    lines.flatMap((each) => each.plain),
    BUDGET - Math.min(KEPT, weigh(partitioned)),
    now,
  );
  return [...sent, ...takeTurns(partitioned, BUDGET - weigh(sent), now)];
};
