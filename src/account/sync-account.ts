import {cookieName} from '../model/cookie-name.js';
import {periodEnd} from '../model/duration.js';
import {findText} from '../model/find-text.js';
import {fitRecord} from '../model/fit-record.js';
import {CLOCK_TOLERANCE, inOurTime} from '../model/other-clock.js';
import type {Policy} from '../model/policy.js';
import {decodeRecord, encodeRecord, seenIn, withoutSeen} from '../model/record-codec.js';
import type {ConsentRecord} from '../model/record.js';
import {serviceId} from '../model/service.js';
import {accountPolicy} from './account-policy.js';

/** What of a request, and of the account, tells whose choice is whose. */
export interface AccountRequest {
  /** The `Cookie` header. */
  readonly cookie: string | null | undefined;
  /** What you stored with the account, the `save` of an earlier request. */
  readonly stored: string | null | undefined;
  /** The time in milliseconds since 1970. Default: `Date.now()`. */
  readonly now?: number | undefined;
}

/** What follows for the answer, and for the account. */
export interface AccountSync {
  /** The policy for this page. */
  readonly policy: Policy;
  /** What is to be stored with the account from now on; undefined where it knows the latest. */
  readonly save?: string;
  /**
   * A `Set-Cookie` value, by which the page learns what was chosen elsewhere, or when its own choice was made by the server's
   * clock; undefined where it knows.
   */
  readonly setCookie?: string;
  /**
   * What the visitor is to be told. `applied`: what they chose on another device holds here now. `conflict`: the same, but this
   * device said no to something after the account had said yes; that stays off, and is asked.
   */
  readonly told?: 'applied' | 'conflict';
}

/**
 * Carries a decision between an account and the device that it is used on: a no and a withdrawal go as far as a yes. Of two
 * decisions by the account the later counts. Call it for each page of somebody who is signed in, before the page is written. The
 * server's clock is the one that counts: a decision by one that is up to a day ahead was made just now.
 *
 * @throws Never for what a cookie or `stored` holds: what we did not write is none.
 */
export const syncAccount = async (
  policy: Policy,
  accountId: string,
  {cookie, stored, now = Date.now()}: AccountRequest,
): Promise<AccountSync> => {
  const account = await accountPolicy(policy, accountId);
  const textIn = (of: Policy) => findText(cookie, cookieName(of));
  const recordIn = (of: Policy): ConsentRecord | undefined =>
    decodeRecord(withoutSeen(textIn(of)), of) ?? undefined;
  const made = recordIn(account);
  const here = made && inOurTime(made, now);
  const known = decodeRecord(stored, account);
  // From further in the future it would have the last word for ever.
  if (here && here.time <= now && (!known || here.time > known.time))
    return {
      policy: account,
      save: encodeRecord(here),
      // By a clock that is ahead it would have the last word until ours has caught up, over any no that is said meanwhile.
      ...(here !== made && {setCookie: cookieFor(account, here, seenIn(textIn(account)))}),
    };
  const until = known ? endOf(account, known) : 0;
  const isGood = known && known.time <= now + CLOCK_TOLERANCE && now < until;
  if (!isGood || (here && here.time >= known.time)) return {policy: account};

  // Somebody who was here with this account before has seen what it said.
  const refused = here ? [] : refusedSince(policy, known, recordIn(policy));
  const answers = Object.fromEntries(
    Object.entries(known.answers).filter(([id]) => !refused.includes(id)),
  );
  return {
    policy: account,
    setCookie: cookieFor(account, {...known, answers}),
    told: refused.length ? 'conflict' : 'applied',
  };
};

/** Until when a decision is good. */
const endOf = ({validity = 'P6M'}: Policy, {time}: ConsentRecord): number =>
  periodEnd(time, validity);

/**
 * A `Set-Cookie` value that holds a decision for as long as it is good.
 *
 * @param seen - What else the cookie holds.
 */
const cookieFor = (account: Policy, record: ConsentRecord, seen = ''): string => {
  const {name, domain} = account.cookie ?? {};
  return (
    `${name}=${fitRecord(account, record, seen)}${seen}; Path=/; SameSite=Lax; Secure` +
    `; Expires=${new Date(endOf(account, record)).toUTCString()}${domain ? `; Domain=${domain}` : ''}`
  );
};

/** Purposes that the account allows and this device, without it, has said no to since: to all of one, or to a service by name. */
const refusedSince = (
  {services = []}: Policy,
  known: ConsentRecord,
  device: ConsentRecord | undefined,
): readonly string[] =>
  Object.entries(known.answers).flatMap(([id, {answer, time}]) => {
    const later = device?.answers[id];
    if (answer !== 'given' || !later || later.time <= time) return [];
    const isNo =
      later.answer !== 'given' ||
      services.some(
        (each) =>
          each.purpose === id &&
          device?.except.includes(serviceId(each)) &&
          !known.except.includes(serviceId(each)),
      );
    return isNo ? id : [];
  });
