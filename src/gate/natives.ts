/** A window with its own set of the browser's interfaces: the page's, or that of a frame which shares its origin. */
export type Realm = Window & typeof globalThis;

/** A function of the browser's, to be called with `call`. */
export type NativeFunction = (this: unknown, ...args: never[]) => unknown;

/**
 * Called before a browser's function, of which `key` is the name. What it gives back in brackets is the answer; where it
 * gives nothing, the function is called, with the arguments as they are by then.
 */
export type Handler = (
  args: unknown[],
  self: unknown,
  native: NativeFunction,
  key: string,
) => [unknown?] | undefined;

// Taken before any other code of the page could put something else in their places.
/** `call` calls a browser's function as the page meant to. */
export const {apply: call, construct} = Reflect as {
  apply(native: NativeFunction, self: unknown, args: unknown[]): unknown;
  construct: typeof Reflect.construct;
};
export const {defineProperty, getOwnPropertyDescriptor, getPrototypeOf, setPrototypeOf} = Object;

/** Which function a wrapper stands for. */
const natives = new WeakMap<object, NativeFunction>();

/** An interface of the browser's. A method of its own, as in `URL.createObjectURL`, is on no prototype. */
type Owner = {readonly prototype?: object} | undefined;

/** Which part of a property a member's sign means. */
const PARTS: {readonly [sign: string]: 'get' | 'set'} = {'?': 'get', '=': 'set'};

/** Wraps members of the browser's interfaces; see `createWrap`. */
export type Wrap = (members: string, handler: Handler) => void;

/**
 * Makes what wraps methods, accessors and constructors of a window. A wrapper is a Proxy of the native function, so that
 * its `name`, `length` and brand checks stay the browser's, and prints as it: some code takes what looks native for a
 * sign of life.
 *
 * @param signal - Takes all wrappers off again.
 * @returns A function that takes owners and members, `A B:one two|C:three`: each member of each owner that has it. `:fetch`
 *   is the window's own, `Node:appendChild` a method, `Node:textContent=` a setter, `Element:shadowRoot?` a getter.
 */
export const createWrap = (realm: Realm, signal?: AbortSignal): Wrap => {
  const wrap: Wrap = (members, handler) => {
    const disguise = (native: NativeFunction, key: string): NativeFunction => {
      const act = (native: NativeFunction, self: unknown, args: unknown[]): unknown => {
        const answer = handler(args, self, native, key);
        return answer ? answer[0] : call(native, self, args);
      };
      // Engines call a function much faster than a Proxy of one.
      const {name, length, prototype} = native;
      if (!prototype)
        return setPrototypeOf(
          defineProperty(
            {
              [name](this: unknown, ...args: unknown[]) {
                return act(native, this, args);
              },
            }[name]!,
            'length',
            {value: length},
          ),
          getPrototypeOf(native) as object,
        ) as NativeFunction;
      return new Proxy(native, {
        apply: act,
        construct: (_, args: unknown[], type) =>
          act(
            (...given: unknown[]) => construct(native, given, type) as object,
            undefined,
            args,
          ) as object,
      });
    };
    for (const group of members.split('|')) {
      const [owners, names] = group.split(':') as [string, string];
      for (const owner of owners.split(' ')) {
        const type = (owner ? realm[owner as 'Element'] : realm) as Owner;
        const proto = type?.prototype;
        for (const name of names.split(' ')) {
          const part = PARTS[name.at(-1)!] ?? 'value';
          const key = part === 'value' ? name : name.slice(0, -1);
          const target = proto && key in proto ? proto : type;
          const descriptor = target && getOwnPropertyDescriptor(target, key);
          const native = descriptor?.[part] as NativeFunction | undefined;
          if (!native || !descriptor?.configurable) continue;
          const wrapper = disguise(native, key);
          natives.set(wrapper, native);
          defineProperty(target, key, {...descriptor, [part]: wrapper});
          const prototype = native.prototype as {constructor: unknown} | undefined;
          // The other way to a constructor. `Audio` has the prototype of another.
          if (prototype?.constructor === native) prototype.constructor = wrapper;
          signal?.addEventListener('abort', () => defineProperty(target, key, descriptor));
        }
      }
    }
  };
  wrap('Function:toString', (args, self, native) => [
    call(native, natives.get(self as object) ?? self, args),
  ]);
  return wrap;
};
