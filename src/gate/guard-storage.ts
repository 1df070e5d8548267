import type {ConsentApi} from '../consent-api.js';
import {GateEvent} from '../events.js';
import type {Policy, Service, StorageItem} from '../model/policy.js';
import {serviceId} from '../model/service.js';
import {call, type Realm, type Wrap} from './natives.js';
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
  return (kind, name) => {
    const policy = consent.policy ?? draft;
    if (!policy || (kind === 'cookie' && name === (policy.cookie?.name ?? 'cookie_consent')))
      return true;
    const allows = ({purpose}: Service) =>
      consent.policy
        ? consent.allows(purpose)
        : policy.purposes?.some(({id, basis}) => id === purpose && basis === 'exempt');
    const services = (consent.policy ? consent.services : policy.services) ?? [];
    const declaring = services.filter((service) =>
      service.storage?.some((item) => item.kind === kind && matchesName(item, name)),
    );
    // Not by its own name: in its vendor's advanced mode a service may run before its purpose is allowed.
    if (declaring.some((each) => allows(each) && !isRefused(consent, each))) return true;
    const service = declaring[0];
    const refused = !!service || (!!consent.policy && policy.gate?.storage === 'refuse');
    const url = `${kind}:${name}`;
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
  const age = /;\s*max-age\s*=\s*(-?\d+)/i.exec(cookie)?.[1];
  const expires = /;\s*expires\s*=\s*([^;]+)/i.exec(cookie)?.[1];
  return age ? Number(age) <= 0 : Date.parse(expires!) <= Date.now();
};

/**
 * Keeps what the policy does not allow from being stored by code in this page (ePrivacy Directive Art. 5(3)). A refused
 * cookie or item is dropped without a word, as browsers drop what they will not keep; a database or cache throws the
 * `SecurityError` that the specifications provide for.
 */
export const guardStorage = (realm: Realm, may: StorageJudge, wrap: Wrap): void => {
  /** The name in the first argument, which is read only once. Where there is none, it is for the browser to complain. */
  const name = (args: unknown[]): string => (args.length ? (args[0] = text(args[0])) : '');

  wrap('Document:cookie=', (args) => {
    const cookie = name(args);
    const [key = ''] = cookie.split(/[=;]/);
    return isRemoval(cookie) || may('cookie', key.trim()) ? undefined : [];
  });
  wrap('CookieStore:set', (args) => {
    const key = (args[0] as {name?: string} | undefined)?.name ?? name(args);
    return may('cookie', key) ? undefined : [Promise.resolve()];
  });
  wrap('IDBFactory:open', (args) => {
    if (!may('indexedDB', name(args))) throw refusal('SecurityError');
  });
  wrap('CacheStorage:open', (args) =>
    may('cache', name(args)) ? undefined : [Promise.reject(refusal('SecurityError'))],
  );

  const behind = new WeakMap<object, Storage>();
  const real = (self: unknown) => behind.get(self as object) ?? (self as Storage);
  const kinds = new WeakMap<object, 'localStorage' | 'sessionStorage'>();

  // `localStorage.name = value` passes by every method, so that the object itself has to be stood in for.
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    let proxy: Storage | undefined;
    wrap(`:${kind}?`, (args, self, native) => {
      const target = call(native, self ?? realm, args) as Storage;
      if (proxy && real(proxy) === target) return [proxy];
      kinds.set(target, kind);
      const guard =
        (way: 'set' | 'defineProperty') =>
        (each: Storage, key: string | symbol, value: unknown): boolean =>
          typeof key === 'symbol' || may(kind, key)
            ? (Reflect[way] as (...all: unknown[]) => boolean)(each, key, value, each)
            : true;
      proxy = new Proxy(target, {
        get: (each, key) => Reflect.get(each, key, each) as unknown,
        set: guard('set'),
        defineProperty: guard('defineProperty'),
      });
      behind.set(proxy, target);
      return [proxy];
    });
  }
  wrap('Storage:getItem removeItem clear key length?', (args, self, native) => [
    call(native, real(self), args),
  ]);
  wrap('Storage:setItem', (args, self, native) => {
    const storage = real(self);
    // Without a value it is for the browser to complain.
    return args.length < 2 || may(kinds.get(storage) ?? 'localStorage', name(args))
      ? [call(native, storage, args)]
      : [];
  });
};
