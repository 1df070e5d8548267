import {call, type Wrap} from './natives.js';

/**
 * Some objects have properties that are on no prototype: a `Storage`, and in Chromium every `style`. They need somebody to
 * stand in for them.
 */
const standIns = new WeakMap<object, object>();
const behind = new WeakMap<object, object>();

/** What a stand-in stands for; anything else stands for itself. */
export const real = (self: unknown): object => behind.get(self as object) ?? (self as object);

/**
 * The stand-in of an object, always the same.
 *
 * @param filter - What a property may be set to, in brackets; nothing if it may not be set.
 */
export const standIn = (
  target: object,
  filter: (key: string, value: unknown) => [unknown] | undefined,
): object => {
  const known = standIns.get(target);
  if (known) return known;
  const set = (each: object, key: string | symbol, value: unknown): boolean => {
    const allowed = typeof key === 'symbol' ? [value] : filter(key, value);
    return !allowed || Reflect.set(each, key, allowed[0], each);
  };
  const proxy = new Proxy(target, {
    get: (each, key) => Reflect.get(each, key, each) as unknown,
    set,
    // As it is for them: https://webidl.spec.whatwg.org/#legacy-platform-object-defineownproperty
    defineProperty: (each, key, {value}) => set(each, key, value),
  });
  standIns.set(target, proxy);
  behind.set(proxy, target);
  return proxy;
};

/** Has the browser's own methods take a stand-in for what it stands for. */
export const acceptStandIns = (wrap: Wrap): void =>
  wrap(
    'Storage:getItem removeItem clear key length?|CSSStyleDeclaration:getPropertyValue getPropertyPriority removeProperty item',
    (args, self, native) => [call(native, real(self), args)],
  );
