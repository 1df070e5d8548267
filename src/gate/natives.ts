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

/** Wraps members of the browser's interfaces; see `createWrap`. */
export type Wrap = (realm: Realm, members: string, handler: Handler) => void;

/**
 * Makes what wraps methods, accessors and constructors of a window. A wrapper is a Proxy of the native function, so that
 * its `name`, `length` and brand checks stay the browser's.
 *
 * @param signal - Takes all wrappers off again.
 * @returns A function that takes members, with spaces between them: `fetch` is the window's own, `Node.appendChild` a
 *   method, `Node.textContent=` a setter, `Element.shadowRoot?` a getter. What an engine lacks is left out.
 */
export const createWrap =
  (signal?: AbortSignal): Wrap =>
  (realm, members, handler) => {
    for (const member of members.split(' ')) {
      const [, owner, key, sign] = /^(?:(\w+)\.)?(\w+)(\W?)$/.exec(member)!;
      const kind = sign ? (sign === '=' ? 'set' : 'get') : 'value';
      const type = owner
        ? (realm as unknown as Record<string, {prototype?: object} | undefined>)[owner]
        : realm;
      // A method of the interface itself, as in `URL.createObjectURL`, is on no prototype.
      const proto = (type as {prototype?: object} | undefined)?.prototype;
      const target = proto && key! in proto ? proto : type;
      const descriptor = target && getOwnPropertyDescriptor(target, key!);
      const native = descriptor?.[kind] as NativeFunction | undefined;
      if (!native || !descriptor?.configurable) continue;
      const proxy = new Proxy(native, {
        apply: handler,
        construct: (_, args: unknown[], type) =>
          handler(
            (...given: unknown[]) => construct(native, given, type) as object,
            undefined,
            args,
          ) as object,
      });
      natives.set(proxy, native);
      defineProperty(target, key!, {...descriptor, [kind]: proxy});
      const prototype = native.prototype as {constructor: unknown} | undefined;
      // The other way to a constructor. `Audio` has the prototype of another.
      if (prototype?.constructor === native) prototype.constructor = proxy;
      signal?.addEventListener('abort', () => defineProperty(target, key!, descriptor));
    }
  };

/** Has wrappers print as what they stand for: some code takes what looks native for a sign of life. */
export const disguise = (realm: Realm, wrap: Wrap): void =>
  wrap(realm, 'Function.toString', (native, self, args) =>
    call(native, natives.get(self as object) ?? self, args),
  );
