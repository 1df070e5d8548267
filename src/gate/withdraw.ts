import type {ConsentApi} from '../consent-api.js';
import {WithdrawEvent, type DecisionEvent} from '../events.js';
import type {Service, StorageItem} from '../model/policy.js';
import type {ConsentRecord} from '../model/record.js';
import {cookieName} from '../model/cookie-name.js';
import {forgetDevice, keysOf} from './forget-device.js';
import {serviceId} from '../model/service.js';
import {mayStore} from './may-store.js';
import {findStored, sweepStorage} from './sweep-storage.js';

/** Running code may write again what has been removed; by then it has (requirement L4). In milliseconds. */
const RECHECK_AFTER = 1000;

const isDenied = (consent: ConsentApi) => (service: Service) => !mayStore(consent, service);

/** What these services declare, less what a service that is still allowed declares too. */
const itemsOf = (consent: ConsentApi, denied: readonly Service[]): readonly StorageItem[] => {
  const same = (a: StorageItem, b: StorageItem) => a.kind === b.kind && a.name === b.name;
  const kept = consent.services
    .filter((service) => !denied.includes(service))
    .flatMap((service) => service.storage ?? []);
  return denied
    .flatMap((service) => service.storage ?? [])
    .filter((item) => !kept.some((other) => same(item, other)));
};

/** Removes what every denied service stored: what code wrote on its way out, after the last page had looked. */
export const sweepDenied = async (consent: ConsentApi): Promise<void> => {
  const items = itemsOf(consent, consent.services.filter(isDenied(consent)));
  await sweepStorage(items, cookieName(consent.policy!));
};

/** Whether a purpose was allowed before: by a yes, or unasked. */
const wasAllowed = (
  {policy}: ConsentApi,
  previous: ConsentRecord | undefined,
  id: string,
): boolean => {
  const before = previous?.answers[id]?.answer;
  return before ? before === 'given' : (policy?.regime ?? 'opt-in') !== 'opt-in';
};

/** What a decision took back: allowed before it, and not any more. Purposes, and services refused by name. */
const lostBy = (consent: ConsentApi, {previous, decision}: DecisionEvent): readonly string[] => [
  ...consent.services
    .filter((each) => {
      const name = serviceId(each);
      return (
        decision?.except.includes(name) &&
        !previous?.except.includes(name) &&
        wasAllowed(consent, previous, each.purpose)
      );
    })
    .map(serviceId),
  ...(consent.policy?.purposes ?? [])
    .filter(
      ({id, basis}) =>
        (basis === 'exempt' || wasAllowed(consent, previous, id)) && !consent.allows(id),
    )
    .map(({id}) => id),
];

/**
 * Carries a withdrawal out: removes what the purposes' services stored, looks again a second later, reports, and, because
 * code that ran cannot be unloaded, reloads the page once if any did.
 *
 * @param ran - The names for which something was let act in this page.
 * @fires {WithdrawEvent} withdraw - On the consent.
 */
export const withdraw = async (
  consent: ConsentApi,
  event: DecisionEvent,
  ran: ReadonlySet<string>,
): Promise<void> => {
  const lost = lostBy(consent, event);
  if (!lost.length) return;
  const items = () => [
    ...itemsOf(
      consent,
      consent.services
        .filter((each) => lost.includes(each.purpose) || lost.includes(serviceId(each)))
        .filter(isDenied(consent)),
    ),
    ...keysOf(lost.filter((id) => !consent.allows(id))),
  ];
  const decision = cookieName(consent.policy!);
  void forgetDevice(consent.policy!, lost);
  const removed = await sweepStorage(items(), decision);
  await new Promise((resolve) => setTimeout(resolve, RECHECK_AFTER));
  // Within that second the visitor may have changed their mind about some of it.
  const purposes = lost.filter((id) => !consent.allows(id));
  if (!purposes.length) return;
  await sweepStorage(items(), decision);
  const mustReload = [...ran].some((name) => !consent.allows(name));
  consent.dispatchEvent(
    new WithdrawEvent(purposes, removed, await findStored(items(), decision), mustReload),
  );
  const {onWithdraw = 'reload'} = consent.policy?.gate ?? {};
  if (mustReload && onWithdraw === 'reload') location.reload();
};
