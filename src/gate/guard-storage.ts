import type {ConsentApi} from '../consent-api.js';
import {GateEvent} from '../events.js';
import type {Policy, Service, StorageItem} from '../model/policy.js';
import {serviceId} from '../model/service.js';
import type {Wrap} from './natives.js';
import {refusal} from './refusal.js';
import {text} from './trust.js';
import {matchesName} from './matches-name.js';
import {isRefused} from './is-refused.js';

/** Whether code may store something under a name. */
export type StorageJudge = (kind: StorageItem['kind'], name: string) => boolean;

/**
 * Says no to what a denied service declares, and to what nobody does.
 *
 * @param draft - The policy as the page has it, before anybody has checked it: it can deny already.
 */
export const createStorageJudge = (consent: ConsentApi, draft?: Partial<Policy>): StorageJudge => {
  const reported = new Set<string>();
  // Who declares a name: to look through all services takes long where there are many.
  const cache = new Map<string, readonly Service[]>();
  let known: readonly Service[] | undefined;
  return (kind, name) => {
    const policy = consent.policy ?? draft;
    if (!policy || (kind === 'cookie' && name === (policy.cookie?.name ?? 'cookie_consent')))
      return true;
    const allows = ({purpose}: Service) =>
      consent.policy
        ? consent.allows(purpose)
        : policy.purposes?.some(({id, basis}) => id === purpose && basis === 'exempt');
    const services = (consent.policy ? consent.services : policy.services) ?? [];
    const url = `${kind}:${name}`;
    if (services !== known) cache.clear();
    known = services;
    const declaring =
      cache.get(url) ??
      services.filter((service) =>
        service.storage?.some((item) => item.kind === kind && matchesName(item, name)),
      );
    cache.set(url, declaring);
    // Not by its own name: in its vendor's advanced mode a service may run before its purpose is allowed.
    if (declaring.some((each) => allows(each) && !isRefused(consent, each))) return true;
    const service = declaring[0];
    const refused = !!service || (!!consent.policy && policy.gate?.storage === 'refuse');
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

/** Whether a cookie string means to take a cookie away. Taking away is always allowed. */
const isRemoval = (cookie: string): boolean => {
  const [, age, expires] =
    /;\s*(?:max-age\s*=\s*([^;]+)|expires\s*=\s*([^;]+))/i.exec(cookie) ?? [];
  return Number(age) <= 0 || new Date(expires!) < new Date();
};

/** The name in the first argument, which is read only once. Where there is none, it is for the browser to complain. */
export const nameIn = (args: unknown[]): string => (args.length ? (args[0] = text(args[0])) : '');

/**
 * Keeps what the policy does not allow from being stored by code in this page (ePrivacy Directive Art. 5(3)). A refused
 * cookie or item is dropped without a word, as browsers drop what they will not keep; a database or cache throws the
 * `SecurityError` that the specifications provide for.
 */
export const guardStorage = (may: StorageJudge, wrap: Wrap): void => {
  wrap('Document:cookie=', (args) => {
    const cookie = nameIn(args);
    const [key = ''] = cookie.split(/[=;]/);
    // Browsers read dates by rules of their own, but of several ages all take the last; WebKit reads no further than a
    // control character.
    if (isRemoval(cookie)) args[0] = `${cookie.replace(/[\0-\x1f]/g, '')};max-age=0`;
    else if (!may('cookie', key.trim())) return [];
  });
  wrap('CookieStore:set', (args) => {
    const key = (args[0] as {name?: string} | undefined)?.name ?? nameIn(args);
    return may('cookie', key) ? undefined : [Promise.resolve()];
  });
  wrap('IDBFactory:open', (args) => {
    if (!may('indexedDB', nameIn(args))) throw refusal('SecurityError');
  });
  wrap('CacheStorage:open', (args) =>
    may('cache', nameIn(args)) ? undefined : [Promise.reject(refusal('SecurityError'))],
  );
};
