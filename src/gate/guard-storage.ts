import type {Consent} from '../consent.js';
import {GateEvent} from '../events.js';
import type {StorageItem} from '../model/policy.js';
import {serviceId} from '../model/service.js';
import {call, wrap, type Realm} from './natives.js';
import {matchesName} from './matches-name.js';

/** Whether code may store something under a name. */
export type StorageJudge = (kind: StorageItem['kind'], name: string) => boolean;

/** Says no to what a denied service declares, and to what nobody does. */
export const createStorageJudge = (consent: Consent): StorageJudge => {
  const reported = new Set<string>();
  return (kind: StorageItem['kind'], name: string): boolean => {
    const {policy, services} = consent;
    if (!policy || (kind === 'cookie' && name === (policy.cookie?.name ?? 'cookie_consent')))
      return true;
    const declaring = services.filter((service) =>
      service.storage?.some((item) => item.kind === kind && matchesName(item, name)),
    );
    if (declaring.some((service) => consent.allows(service.purpose))) return true;
    const service = declaring[0];
    const refused = !!service || policy.gate?.storage === 'refuse';
    if (!reported.has(`${kind} ${name}`)) {
      reported.add(`${kind} ${name}`);
      const subject = service
        ? {
            service: serviceId(service),
            purpose: service.purpose,
            reason: consent.status(service.purpose),
          }
        : {reason: 'undeclared' as const};
      consent.dispatchEvent(new GateEvent('hold', {...subject, url: `${kind}:${name}`}, refused));
    }
    return !refused;
  };
};

/** Whether a cookie string takes a cookie away. Taking away is always allowed. */
const isRemoval = (cookie: string): boolean => {
  const age = /;\s*max-age\s*=\s*(-?\d+)/i.exec(cookie)?.[1];
  if (age !== undefined) return Number(age) <= 0;
  const expires = /;\s*expires\s*=\s*([^;]+)/i.exec(cookie)?.[1];
  return expires !== undefined && Date.parse(expires) <= Date.now();
};

/** A refused request to open a database or cache, as an engine with storage turned off would answer it. */
const denied = () => new DOMException('consent-gate', 'SecurityError');

/**
 * Keeps what the policy does not allow from being stored by code in this page (ePrivacy Directive Art. 5(3)). A refused
 * cookie or item is dropped without a word, as browsers drop what they will not keep; a database or cache throws the
 * `SecurityError` that the specifications provide for.
 */
export const guardStorage = (realm: Realm, may: StorageJudge, signal: AbortSignal): void => {
  wrap(
    realm.Document.prototype,
    'cookie',
    (native, self, args) => {
      const cookie = (args[0] = String(args[0])) as string;
      const name = cookie.split(';')[0]!.split('=')[0]!.trim();
      return isRemoval(cookie) || may('cookie', name) ? call(native, self, args) : undefined;
    },
    signal,
    'set',
  );
  const cookieStore = (realm as {CookieStore?: {prototype: object}}).CookieStore?.prototype;
  wrap(
    cookieStore,
    'set',
    (native, self, args) => {
      const name = String((args[0] as {name?: string} | undefined)?.name ?? args[0]);
      return may('cookie', name) ? call(native, self, args) : Promise.resolve();
    },
    signal,
  );
  wrap(
    realm.IDBFactory.prototype,
    'open',
    (native, self, args) => {
      if (!may('indexedDB', (args[0] = String(args[0])) as string)) throw denied();
      return call(native, self, args);
    },
    signal,
  );
  wrap(
    (realm as Partial<Realm>).CacheStorage?.prototype,
    'open',
    (native, self, args) =>
      may('cache', (args[0] = String(args[0])) as string)
        ? call(native, self, args)
        : Promise.reject(denied()),
    signal,
  );

  const behind = new WeakMap<object, Storage>();
  const real = (self: unknown) => behind.get(self as object) ?? self;
  const kindOf = (self: unknown) => (real(self) === session() ? 'sessionStorage' : 'localStorage');
  let session = (): unknown => undefined;

  // `localStorage.name = value` passes by every method, so that the object itself has to be stood in for.
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    const native = Object.getOwnPropertyDescriptor(realm, kind)?.get;
    if (!native) continue;
    const storage = () => call(native, realm, []) as Storage;
    if (kind === 'sessionStorage') session = storage;
    let proxy: Storage | undefined;
    wrap(
      realm,
      kind,
      (getter, self, args) => {
        const target = call(getter, self ?? realm, args) as Storage;
        if (proxy && behind.get(proxy) === target) return proxy;
        proxy = new Proxy(target, {
          get: (each, key) => Reflect.get(each, key, each) as unknown,
          set: (each, key, value) =>
            key in realm.Storage.prototype || typeof key === 'symbol' || may(kind, key)
              ? Reflect.set(each, key, value, each)
              : true,
          defineProperty: (each, key, descriptor) =>
            typeof key === 'symbol' || may(kind, key)
              ? Reflect.defineProperty(each, key, descriptor)
              : true,
        });
        behind.set(proxy, target);
        return proxy;
      },
      signal,
      'get',
    );
  }
  const storage = realm.Storage.prototype;
  for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key', 'length']) {
    wrap(
      storage,
      name,
      (native, self, args) =>
        // Without a value it is for the browser to complain.
        name !== 'setItem' ||
        args.length < 2 ||
        may(kindOf(self), (args[0] = String(args[0])) as string)
          ? call(native, real(self), args)
          : undefined,
      signal,
      name === 'length' ? 'get' : 'value',
    );
  }
};
