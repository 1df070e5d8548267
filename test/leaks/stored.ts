import type {Visitor} from '../harness/visitor.js';
import {SITE} from './policy.js';

/** Runs in the clean page: all names that its origin has stored, but for cookies. */
const namesInPage = async (): Promise<string[]> => {
  const attempt = async (list: () => Promise<readonly string[]>): Promise<readonly string[]> => {
    try {
      return await list();
    } catch {
      return [];
    }
  };
  interface Buckets {
    readonly storageBuckets?: {keys(): Promise<string[]>};
  }
  interface Fetching {
    readonly backgroundFetch: {getIds(): Promise<string[]>};
  }
  const registrations = async (): Promise<readonly ServiceWorkerRegistration[]> => {
    try {
      return await navigator.serviceWorker.getRegistrations();
    } catch {
      return [];
    }
  };
  const lists = await Promise.all([
    attempt(() => Promise.resolve([window.name])),
    attempt(() => Promise.resolve(Object.keys(localStorage))),
    attempt(() => Promise.resolve(Object.keys(sessionStorage))),
    attempt(async () => (await indexedDB.databases()).map(({name}) => name ?? '')),
    attempt(() => caches.keys()),
    attempt(async () => {
      const names: string[] = [];
      const folder = (await navigator.storage.getDirectory()) as unknown as {
        keys(): AsyncIterable<string>;
      };
      for await (const name of folder.keys()) names.push(name);
      return names;
    }),
    attempt(async () => (await (navigator as Buckets).storageBuckets?.keys()) ?? []),
    attempt(() => Promise.resolve(navigation.entries().map((entry) => String(entry.getState())))),
    ...(await registrations()).flatMap((each) => [
      attempt(() => Promise.resolve(each.scope.split('/'))),
      attempt(async () => [(await each.navigationPreload.getState()).headerValue ?? '']),
      attempt(async () => (await each.cookies.getSubscriptions()).map(({name}) => name ?? '')),
      attempt(() => (each as unknown as Fetching).backgroundFetch.getIds()),
    ]),
  ]);
  return lists.flat();
};

/**
 * What the site's origin has stored. The jar tells by what it sends: every cookie that counts, HttpOnly ones too, is in the
 * header with which the clean page was asked for.
 */
export const storedNames = async (visitor: Visitor): Promise<ReadonlySet<string>> => {
  const asked = visitor.world.log.filter(({host, path}) => host === SITE && path === '/clean');
  const cookies = (asked.at(-1)?.headers['cookie'] ?? '').split(';');
  const names = cookies.map((cookie) => cookie.split('=')[0] ?? '');
  return new Set([...names, ...(await visitor.evaluate(namesInPage))].map((name) => name.trim()));
};
