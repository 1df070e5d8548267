import type {StoredItem} from '../events.js';
import type {StorageItem} from '../model/policy.js';
import {matchesName} from './matches-name.js';

/** One kind of storage: how to list what is in it, and how to remove a thing. */
interface Store {
  list(): readonly string[] | Promise<readonly string[]>;
  remove(name: string): unknown;
}

/** How the policy calls `window.name`, which lasts as long as `sessionStorage` does. */
const TAB_NAME = 'window.name';

/** The origin's private file system. */
const folder = () => navigator.storage.getDirectory();

/** The path of a service worker's script. */
const scriptOf = ({active, waiting, installing}: ServiceWorkerRegistration): string =>
  new URL((active ?? waiting ?? installing)!.scriptURL).pathname;

/**
 * A cookie can be deleted only under the domain and path that it was set with, neither of which can be read. So every
 * domain from this host up, and every path from this page up, is tried.
 */
const removeCookie = (name: string): void => {
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, i) => `;domain=${labels.slice(i).join('.')}`)];
  const steps = location.pathname.split('/');
  const paths = new Set(
    steps.flatMap((_, i) => [
      steps.slice(0, i + 1).join('/') || '/',
      `${steps.slice(0, i + 1).join('/')}/`,
    ]),
  );
  for (const domain of domains) {
    for (const path of paths) {
      // A partitioned cookie is another cookie: https://developer.mozilla.org/docs/Web/Privacy/Guides/Third-party_cookies
      for (const rest of ['', ';secure;partitioned']) {
        document.cookie = `${name}=;max-age=0;path=${path}${domain}${rest}`;
      }
    }
  }
};

/**
 * Databases that are being removed. One that running code holds open goes when the page does; a second request would wait
 * behind the first without a word. https://w3c.github.io/IndexedDB/#connection-queues
 */
const going = new Map<string, Promise<unknown>>();

const STORES: {readonly [kind in StorageItem['kind']]: Store} = {
  cookie: {
    list: () =>
      document.cookie
        .split(/; */)
        .map((pair) => pair.split('=')[0]!)
        .filter(Boolean),
    remove: removeCookie,
  },
  localStorage: {
    list: () => Object.keys(localStorage),
    remove: (name) => localStorage.removeItem(name),
  },
  sessionStorage: {
    list: () => Object.keys(sessionStorage).concat((window.name && TAB_NAME) || []),
    remove(name) {
      if (name === TAB_NAME) window.name = '';
      else sessionStorage.removeItem(name);
    },
  },
  indexedDB: {
    list: async () => (await indexedDB.databases()).map(({name = ''}) => name),
    remove(name) {
      const removal =
        going.get(name) ??
        new Promise<unknown>((resolve) => {
          const request = indexedDB.deleteDatabase(name);
          request.onblocked = resolve;
          request.onsuccess = request.onerror = (event) => {
            going.delete(name);
            resolve(event);
          };
        });
      going.set(name, removal);
      return removal;
    },
  },
  cache: {list: () => caches.keys(), remove: (name) => caches.delete(name)},
  file: {
    list: async () => {
      const names: string[] = [];
      for await (const name of (await folder()).keys()) names.push(name);
      return names;
    },
    remove: async (name) => (await folder()).removeEntry(name, {recursive: true}),
  },
  serviceWorker: {
    list: async () => (await navigator.serviceWorker.getRegistrations()).map(scriptOf),
    remove: async (name) => {
      for (const each of await navigator.serviceWorker.getRegistrations())
        if (scriptOf(each) === name) await each.unregister();
    },
  },
};

/** Every kind of storage that can be looked into. */
export const KINDS = Object.keys(STORES) as StorageItem['kind'][];

/**
 * Everything on the device that one of these items declares. What cannot be looked into holds nothing for us.
 *
 * @param decision - The name of the decision's cookie, which is nobody's to declare: a no would be forgotten by it. Default: none.
 */
export const findStored = async (
  items: readonly StorageItem[],
  decision?: string,
): Promise<readonly StoredItem[]> => {
  const found: StoredItem[] = [];
  for (const kind of new Set(items.map((item) => item.kind))) {
    const patterns = items.filter((item) => item.kind === kind);
    try {
      for (const name of await STORES[kind].list()) {
        if (kind === 'cookie' && name === decision) continue;
        if (patterns.some((item) => matchesName(item, name))) found.push({kind, name});
      }
    } catch {
      // Storage that is blocked, or missing on plain http.
    }
  }
  return found;
};

/** Removes what these items declare, and says what it found to remove. */
export const sweepStorage = async (
  ...items: Parameters<typeof findStored>
): Promise<readonly StoredItem[]> => {
  const found = await findStored(...items);
  for (const {kind, name} of found)
    try {
      await STORES[kind as StorageItem['kind']].remove(name);
    } catch {
      // Another sweep was there before; or it cannot be removed, which the next look tells of.
    }
  return found;
};
