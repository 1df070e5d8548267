/** A window with its own set of the browser's interfaces: the page's, or that of a frame which shares its origin. */
export type Realm = Window & typeof globalThis;

/** A function of the browser's, to be called with `call`. */
export type NativeFunction = (this: unknown, ...args: never[]) => unknown;

/** Called instead of a browser's function, which it gets as `native`. */
export type Handler = (native: NativeFunction, self: unknown, args: unknown[]) => unknown;

// Taken before any other code of the page could put something else in their places.
const {apply, construct} = Reflect;
const {defineProperty, getOwnPropertyDescriptor} = Object;

/** Calls a browser's function as the page meant to. */
export const call = (native: NativeFunction, self: unknown, args: unknown[]): unknown =>
  apply(native, self, args as never[]);

/** Which function a wrapper stands for. */
const natives = new WeakMap<object, NativeFunction>();

/**
 * Wraps a method, setter, getter or constructor of the page's own interfaces. The wrapper is a Proxy of the native
 * function, so that its `name`, `length` and brand checks stay the browser's.
 *
 * @param owner - The object that has it. Engines that lack the member are left alone.
 * @param key - Its name.
 * @param handler - Called instead; `native` is the browser's own function.
 * @param signal - Takes the wrapper off again.
 * @param kind - `value` for a method or constructor, `set` or `get` for half of an accessor.
 */
export const wrap = (
  owner: object | undefined,
  key: string,
  handler: Handler,
  signal: AbortSignal,
  kind: 'value' | 'set' | 'get' = 'value',
): void => {
  const descriptor = owner && getOwnPropertyDescriptor(owner, key);
  const native = descriptor?.[kind] as NativeFunction | undefined;
  if (!native || !descriptor?.configurable) return;
  const proxy = new Proxy(native, {
    apply: handler,
    construct: (_, args: unknown[], target) =>
      handler(
        ((...given: unknown[]) => construct(native, given, target) as object) as NativeFunction,
        undefined,
        args,
      ) as object,
  });
  natives.set(proxy, native);
  defineProperty(owner, key, {...descriptor, [kind]: proxy});
  const prototype = native.prototype as {constructor: unknown} | undefined;
  // The other way to a constructor.
  if (prototype) prototype.constructor = proxy;
  signal.addEventListener('abort', () => defineProperty(owner, key, descriptor));
};

/** Has wrappers print as what they stand for, which some code takes for a sign of life. */
export const disguise = ({Function}: Realm, signal: AbortSignal): void =>
  wrap(
    Function.prototype,
    'toString',
    (native, self, args) => call(native, natives.get(self as object) ?? self, args),
    signal,
  );
