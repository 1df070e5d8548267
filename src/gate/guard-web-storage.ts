import {nameIn, type StorageJudge} from './guard-storage.js';
import {call, type Realm, type Wrap} from './natives.js';
import {createStandIns, real} from './stand-in.js';

/** Keeps what may not be stored out of `localStorage` and `sessionStorage`; a refused item is dropped without a word. */
export const guardWebStorage = (realm: Realm, may: StorageJudge, wrap: Wrap): void => {
  const kinds = new WeakMap<object, 'localStorage' | 'sessionStorage'>();

  // `localStorage.name = value` passes by every method.
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    const standIn = createStandIns((key, value) => (may(kind, key) ? [value] : undefined));
    wrap(`:${kind}?`, (args, self, native) => {
      const storage = call(native, self ?? realm, args) as Storage;
      kinds.set(storage, kind);
      return [standIn(storage)];
    });
  }
  wrap('Storage:setItem', (args, self, native) => {
    const storage = real(self);
    // Without a value it is for the browser to complain.
    return args.length < 2 || may(kinds.get(storage) ?? 'localStorage', nameIn(args))
      ? [call(native, storage, args)]
      : [];
  });
  wrap('StorageEvent:storageArea?', (args, self, native) => {
    const storage = call(native, self, args);
    return [
      storage && [realm.localStorage, realm.sessionStorage].find((each) => real(each) === storage),
    ];
  });
  wrap(':StorageEvent', (args) => {
    const init = args[1] as StorageEventInit | undefined;
    if (init?.storageArea) args[1] = {...init, storageArea: real(init.storageArea)};
  });
};
