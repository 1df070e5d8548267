import {nameIn} from './guard-storage.js';
import type {StorageGuard} from './judge-storage.js';
import {
  call,
  getOwnPropertyDescriptor,
  type NativeFunction,
  type Realm,
  type Wrap,
} from './natives.js';

/** What a stand-in stands for. */
const behind = new WeakMap<object, Storage>();

/** What a stand-in stands for; anything else stands for itself. */
const real = (self: unknown): Storage => behind.get(self as object) ?? (self as Storage);

/** Keeps what may not be stored out of `localStorage` and `sessionStorage`; a refused item is dropped without a word. */
export const guardWebStorage = (realm: Realm, may: StorageGuard, wrap: Wrap): void => {
  const standIns = new WeakMap<Storage, object>();
  const {get} = getOwnPropertyDescriptor(realm, 'sessionStorage')!;
  const kindOf = (storage: Storage) =>
    storage === call(get as NativeFunction, realm, []) ? 'sessionStorage' : 'localStorage';

  // `localStorage.name = value` passes by every method, so somebody has to stand in for it. He is no Proxy of the storage
  // itself, since engines look such a target over at each access.
  const createStandIn = (storage: Storage): object => {
    const set = (_: object, key: string | symbol, value: unknown): boolean => {
      const put = () => Reflect.set(storage, key, value);
      // A symbol is no item; and what sets it, if anything does, is code of the page's, which would be handed the storage itself.
      return typeof key !== 'string' || !may(kindOf(storage), key, put) || put();
    };
    const traps: Record<string, unknown> = {
      set,
      // As it is for it: https://webidl.spec.whatwg.org/#legacy-platform-object-defineownproperty
      defineProperty: (_: object, key: string, {value}: PropertyDescriptor) => set(_, key, value),
    };
    // All that can be done with an object has a function of that name there. A getter of the page's is handed the stand-in.
    for (const trap of Object.getOwnPropertyNames(Reflect))
      traps[trap] ??= (_: object, key: string, self: unknown) =>
        Reflect[trap as 'get'](storage, key, self) as unknown;
    const standIn = new Proxy({}, traps);
    behind.set(standIn, storage);
    standIns.set(storage, standIn);
    return standIn;
  };
  wrap(':localStorage? sessionStorage?|StorageEvent:storageArea?', (args, self, native) => {
    const storage = call(native, self ?? realm, args) as Storage | null;
    return [storage && (standIns.get(storage) ?? createStandIn(storage))];
  });
  wrap('Storage:getItem removeItem clear key length?', (args, self, native) => [
    call(native, real(self), args),
  ]);
  wrap('Storage:setItem', (args, self, native) => {
    const storage = real(self);
    const put = () => call(native, storage, args);
    // Without a value it is for the browser to complain.
    return args.length < 2 || may(kindOf(storage), nameIn(args), put) ? [put()] : [];
  });
  wrap(':StorageEvent', (args) => {
    const init = args[1] as StorageEventInit | undefined;
    if (init?.storageArea) args[1] = {...init, storageArea: real(init.storageArea)};
  });
};
