/**
 * Wraps a method or setter of the page's own interfaces. The wrapper is a Proxy of the native function, so that its
 * `name`, `length` and brand checks stay the browser's.
 *
 * @param owner - The prototype that has it. Engines that lack the member are left alone.
 * @param key - Its name.
 * @param handler - Called instead; `native` is the browser's own function.
 * @param kind - `value` for a method, `set` or `get` for half of an accessor.
 * @param signal - Takes the wrapper off again.
 */
export const wrap = (
  owner: object | undefined,
  key: string,
  handler: (native: NativeFunction, self: unknown, args: unknown[]) => unknown,
  signal: AbortSignal,
  kind: 'value' | 'set' | 'get' = 'value',
): void => {
  const descriptor = owner && Object.getOwnPropertyDescriptor(owner, key);
  const native = descriptor?.[kind] as NativeFunction | undefined;
  if (!native || !descriptor?.configurable) return;
  const proxy = new Proxy(native, {apply: handler});
  Object.defineProperty(owner, key, {...descriptor, [kind]: proxy});
  signal.addEventListener('abort', () => Object.defineProperty(owner, key, descriptor));
};

/** A function of the browser's, to be called with `Reflect.apply`. */
export type NativeFunction = (this: unknown, ...args: never[]) => unknown;

/** Calls a browser's function as the page meant to. */
export const call = (native: NativeFunction, self: unknown, args: unknown[]): unknown =>
  Reflect.apply(native, self, args as never[]);
