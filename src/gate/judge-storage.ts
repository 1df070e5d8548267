import type {ConsentApi} from '../consent-api.js';
import {GateEvent} from '../events.js';
import {cookieName} from '../model/cookie-name.js';
import type {Service, StorageItem} from '../model/policy.js';
import {serviceId} from '../model/service.js';
import {matchesName} from './matches-name.js';
import {mayStore} from './may-store.js';

/** Whether code may store something under a name. */
export type StorageJudge = (kind: StorageItem['kind'], name: string) => boolean;

/** The same, asked by who is about to store something, and how: before there is a policy, that may be done later. */
export type StorageGuard = (
  ...item: [...Parameters<StorageJudge>, store?: () => unknown]
) => boolean;

/** Says no to what a denied service declares, and to what nobody does. Until there is a policy it says yes. */
export const createStorageJudge = (consent: ConsentApi): StorageJudge => {
  const reported = new Set<string>();
  // Who declares a name: to look through all services takes long where there are many.
  const cache = new Map<string, readonly Service[]>();
  let known: readonly Service[] | undefined;
  return (kind, name) => {
    const {policy, services} = consent;
    if (!policy || (kind === 'cookie' && name === cookieName(policy))) return true;
    const url = `${kind}:${name}`;
    if (services !== known) cache.clear();
    known = services;
    let declaring = cache.get(url);
    if (!declaring) {
      declaring = services.filter((service) =>
        service.storage?.some((item) => item.kind === kind && matchesName(item, name)),
      );
      cache.set(url, declaring);
    }
    for (const each of declaring) if (mayStore(consent, each)) return true;
    const service = declaring[0];
    const refused = !!service || policy.gate?.storage === 'refuse';
    if (!reported.has(url)) {
      reported.add(url);
      const subject = {
        url,
        service: service && serviceId(service),
        purpose: service?.purpose,
        reason: service ? consent.status(serviceId(service)) : 'undeclared',
      } as const;
      consent.dispatchEvent(new GateEvent('hold', subject, refused));
    }
    return !refused;
  };
};
