import {
  serviceId,
  type ResolvedService,
  type Standing,
  type TellVendors,
} from '../model/service.js';
import {isAllowed, isOpen, leastAllowed, type PurposeStatus} from '../model/status.js';
import type {RegionSource} from '../platform/consent-options.js';
import {findRegion} from '../platform/find-region.js';
import {isAdvanced} from './advanced.js';
import {perform} from './perform.js';
import {forget} from './queue.js';
import type {Moment, Root, Vendor} from './vendor.js';

/**
 * Makes the function that tells one vendor where its services stand, at the start of a page and with each decision; `again` once
 * more from the beginning, if it was not there before.
 */
const createTeller = (
  vendor: Vendor,
  services: readonly ResolvedService[],
  consent: Standing,
  region: string | undefined,
  root: Root,
): ((again?: boolean) => readonly string[]) => {
  const options = Object.assign({}, ...services.map((each) => each.options)) as Moment['options'];
  let before: readonly PurposeStatus[] | undefined;
  let told: string | undefined;
  let ran = false;
  let revoked = false;
  let missed = false;
  /** What we said in a queue that nobody has read yet: so many entries at its head. */
  let queue: unknown[] | undefined;
  let said = 0;

  const has = (category: string) =>
    !!consent.policy?.purposes.some((each) => each.category === category);
  const statusOf = (name: string) => consent.status(name);
  const allows = (name: string) => isAllowed(statusOf(name));
  const facts = {region, services, options, has, statusOf, allows, nameOf: serviceId};

  return (again) => {
    if (again && !missed) return [];
    const now = services.map((service) => consent.status(serviceId(service)));
    const status = leastAllowed(now) ?? 'requested';
    const allowed = isAllowed(status);
    const advanced = services.filter(
      (service, i) =>
        vendor.advanced &&
        now[i] !== 'objected' &&
        // Refused by name, that is.
        (isAllowed(now[i]!) || !allows(service.purpose)) &&
        isAdvanced(service, region),
    );
    revoked ||= ran && !allowed;
    ran ||= allowed;

    const waiting = vendor.queue?.(root, options);
    // It is said anew from the beginning, without what does not hold any more, and before what the page says.
    const page = waiting?.splice(0).slice(waiting === queue ? said : 0);
    const granted = before?.findIndex((each, i) => !isAllowed(each) && isAllowed(now[i]!)) ?? -1;
    if (page && granted >= 0) forget(page, vendor, isOpen(before![granted]!));

    const first = again || !before || !!page;
    const moment: Moment = {
      ...facts,
      purposes: consent.policy?.purposes.map(({id}) => id) ?? [],
      names: consent.policy?.services?.map(serviceId) ?? [],
      first,
      status,
      allowed,
      unanswered: isOpen(status),
      revoked,
      advanced: advanced.length > 0,
    };
    // A yes is kept from what would tell of the time before it.
    const muted = vendor.hoards && revoked && allowed && !page && !moment.advanced;
    const calls = muted ? [] : vendor.calls(moment);
    const text = JSON.stringify(calls);
    // Google is told of each decision, since it remembers none (requirement C2); others, of what is new to them.
    if (first || text !== told || vendor.repeats) {
      const api = vendor.api?.(root, options) ?? root;
      missed = calls.map((call) => perform(call, api)).includes(false);
    }
    queue = vendor.queue?.(root, options);
    said = queue?.length ?? 0;
    if (page) waiting!.push(...page);
    told = text;
    before = now;
    // A service may be called what its purpose is, which this is not about.
    return advanced
      .map(serviceId)
      .filter((id) => !consent.policy?.purposes.some((each) => each.id === id));
  };
};

/**
 * Makes the function that tells every vendor. It gives the names of the services whose code may run whatever their purpose:
 * in advanced mode, and not objected to.
 *
 * @param vendors - By the names that services have for them.
 * @param region - Where the visitor is, as an ISO 3166 code, or how to tell. Default: `<meta name="consent-region">`.
 *   Unknown: basic mode.
 * @param root - Where the vendors' APIs are.
 */
export const tellVendors = (
  vendors: ReadonlyMap<string, Vendor>,
  services: readonly ResolvedService[],
  consent: Standing,
  region?: RegionSource,
  root = globalThis as unknown as Root,
): TellVendors => {
  const place = findRegion(region)?.toUpperCase();
  // Who clears a queue speaks before who adds to it: two may share a data layer.
  const inOrder = [...vendors].sort(([, a], [, b]) => Number(!a.queue) - Number(!b.queue));
  const tellers = inOrder.map(([name, vendor]) => {
    const own = services.filter(({calls}) => calls === name);
    return createTeller(vendor, own, consent, place, root);
  });
  const tellAll = (again?: boolean) =>
    new Set(
      tellers.flatMap((tell) => {
        try {
          return tell(again);
        } catch (error) {
          reportError(error);
          return [];
        }
      }),
    );
  // What the page itself brings may come after us.
  if (globalThis.document && document.readyState !== 'complete')
    addEventListener('load', () => void tellAll(true), {once: true});
  return () => tellAll();
};
