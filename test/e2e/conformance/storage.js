/** Ways to store something: `own` is the name of what the policy allows. */
{
  cover('Document:cookie=', {
    on: () => document,
    calls: [
      () => ['own=1'],
      () => ['own=1; path=/; max-age=60; SameSite=Lax; Secure'],
      () => [' own = 2 '],
      () => ['own=; max-age=0; path=/'],
      () => ['own=; expires=Thu, 01 Jan 1970 00:00:00 GMT'],
      () => ['own=3; expires=Fri, 01 Jan 2100 00:00:00 GMT'],
      () => ['own'],
      () => ['own=4; domain=other.example'],
    ],
    see: () => document.cookie.split('; ').filter((each) => each.startsWith('own')),
  });
  cover('Document:cookie=', {
    on: () => document.implementation.createHTMLDocument(''),
    calls: [() => ['own=1']],
  });
  cover('CookieStore:set', {
    on: () => window.cookieStore ?? null,
    calls: [
      () => ['other', '1'],
      () => [{name: 'other', value: '1', path: '/'}],
      () => [{name: 'other', value: '1', expires: Date.now() + 60_000}],
      () => ['other', 'a;b'],
      () => [{value: '1'}],
      () => [{name: 'other', value: '1', domain: 'other.example'}],
    ],
    see: async (_, kept) => {
      await kept.catch(() => {});
      return undefined;
    },
  });

  cover('IDBFactory:open', {
    on: () => indexedDB,
    calls: [() => ['own'], () => ['own', 1], () => ['own', 0], () => ['own', undefined]],
    see: (_, asked) =>
      asked &&
      new Promise((resolve) => {
        asked.onsuccess = () => {
          resolve([asked.result.name, asked.result.version]);
          asked.result.close();
        };
        asked.onerror = () => resolve(asked.error.name);
      }),
  });
  cover('CacheStorage:open', {on: () => caches, calls: [() => ['own'], () => ['other']]});
  const folder = navigator.storage?.getDirectory?.();
  // First what has no options, since what comes of their mistakes hangs on what is there by then.
  cover('FileSystemDirectoryHandle:getFileHandle', {
    on: () => folder,
    calls: [
      () => ['none'],
      () => ['own', {create: true}],
      () => ['own.txt', {create: true}],
      () => ['a/b', {create: true}],
    ],
  });
  cover('FileSystemDirectoryHandle:getDirectoryHandle', {
    on: () => folder,
    calls: [() => ['none'], () => ['other', {create: true}], () => ['']],
  });

  cover('ServiceWorkerContainer:register', {
    on: () => navigator.serviceWorker ?? null,
    calls: [
      () => ['/conformance/empty.js', {scope: '/conformance/none/'}],
      () => ['/conformance/none.js'],
      () => ['https://other.example/empty.js'],
      () => ['data:text/javascript,'],
      () => ['http://a b/'],
    ],
    see: async (_, kept) => {
      const registered = await kept.catch(() => {});
      await registered?.unregister();
      return registered?.scope;
    },
  });

  cover(':name=', {
    calls: [() => ['own'], () => [''], () => [5], () => [null]],
    see: (self) => {
      const {name} = self;
      self.name = '';
      return name;
    },
  });

  const kinds = ['localStorage', 'sessionStorage'];
  cover(':localStorage? sessionStorage?', {
    see: (_, storage) => {
      storage.clear();
      storage.own = 'a';
      storage['other'] = 5;
      Object.defineProperty(storage, 'third', {
        value: 'b',
        configurable: true,
        enumerable: true,
        writable: true,
      });
      const all = [
        storage.own,
        storage.other,
        storage.length,
        Object.keys(storage).sort(),
        JSON.stringify(storage).length,
        'own' in storage,
        'none' in storage,
        Object.hasOwn(storage, 'own'),
        JSON.stringify(Object.getOwnPropertyDescriptor(storage, 'own')),
        Object.getOwnPropertyDescriptor(storage, 'none'),
        delete storage.other,
        delete storage.none,
        storage.none,
        storage instanceof Storage,
        Object.getPrototypeOf(storage) === Storage.prototype,
        String(storage),
        storage.constructor === Storage,
        storage.getItem === Storage.prototype.getItem,
        Object.isExtensible(storage),
        [...Object.entries(storage)].length,
        tell(() => (storage.own = Symbol())),
        tell(() => structuredClone(storage)),
        tell(() => storage[Symbol.iterator]),
      ];
      storage.clear();
      return [all, storage.length];
    },
  });
  for (const kind of kinds) {
    const on = () => {
      const storage = window[kind];
      storage.clear();
      storage.setItem('own', 'a');
      return storage;
    };
    const see = (self) => Object.entries(self);
    cover('Storage:getItem', {on, calls: [() => ['own'], () => ['none'], () => [5]], see});
    cover('Storage:setItem', {
      on,
      calls: [
        () => ['own', 'b'],
        () => ['own', null],
        () => ['other', {}],
        () => ['own'],
        () => ['length', 'c'],
        () => ['own', Symbol()],
      ],
      see,
    });
    cover('Storage:removeItem', {on, calls: [() => ['own'], () => ['none']], see});
    cover('Storage:key', {on, calls: [() => [0], () => [5], () => [-1]], see});
    cover('Storage:clear length?', {on, see});
  }
  const init = () => ({
    key: 'own',
    newValue: 'a',
    oldValue: null,
    url: '/own',
    storageArea: localStorage,
  });
  cover(':StorageEvent', {
    calls: [
      () => ['storage'],
      () => ['storage', init()],
      () => ['storage', {storageArea: sessionStorage, bubbles: true}],
      () => ['storage', {storageArea: null}],
      () => ['storage', {storageArea: {}}],
      () => ['storage', Object.create(init())],
    ],
    see: (_, event) =>
      event && [
        event.storageArea === localStorage,
        event.storageArea === sessionStorage,
        event.key,
        event.bubbles,
      ],
  });
  cover('StorageEvent:storageArea?', {
    on: () => new StorageEvent('storage', init()),
    see: ({storageArea}) => storageArea === localStorage,
  });
  cover('StorageEvent:storageArea?', {on: () => new StorageEvent('storage')});
}
