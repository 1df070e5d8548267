import {call, type Wrap} from './natives.js';

/** What a stand-in stands for. It is no Proxy of that itself, since engines look such a target over at each access. */
interface Box {
  readonly self: object;
}

const standIns = new WeakMap<object, object>();
const behind = new WeakMap<object, object>();

/** What a stand-in stands for; anything else stands for itself. */
export const real = (self: unknown): object => behind.get(self as object) ?? (self as object);

/**
 * Makes stand-ins for objects whose properties are on no prototype: a `Storage`, and in Chromium every `style`.
 *
 * @param filter - What a property may be set to, in brackets; nothing if it may not be set.
 * @returns Gives an object's stand-in, always the same.
 */
export const createStandIns = (
  filter: (key: string, value: unknown) => [unknown] | undefined,
): ((self: object) => object) => {
  const set = ({self}: Box, key: string | symbol, value: unknown): boolean => {
    const allowed = typeof key === 'symbol' ? [value] : filter(key, value);
    return !allowed || Reflect.set(self, key, allowed[0]);
  };
  const traps: Record<string, unknown> = {
    set,
    // As it is for them: https://webidl.spec.whatwg.org/#legacy-platform-object-defineownproperty
    defineProperty: (box: Box, key: string, {value}: PropertyDescriptor) => set(box, key, value),
  };
  // All that can be done with an object has a function of that name there.
  for (const trap of Object.getOwnPropertyNames(Reflect))
    traps[trap] ??= ({self}: Box, key: string) => Reflect[trap as 'has'](self, key);
  return (self) => {
    let standIn = standIns.get(self);
    if (!standIn) {
      standIn = new Proxy({self}, traps);
      standIns.set(self, standIn);
      behind.set(standIn, self);
    }
    return standIn;
  };
};

/** Has the browser's own methods take a stand-in for what it stands for. */
export const acceptStandIns = (wrap: Wrap): void =>
  wrap(
    'Storage:getItem removeItem clear key length?|CSSStyleDeclaration:getPropertyValue getPropertyPriority removeProperty item',
    (args, self, native) => [call(native, real(self), args)],
  );
