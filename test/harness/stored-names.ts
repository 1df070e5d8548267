import type {StoredNames} from './visitor.js';

/** Runs in the page. A store that the browser refuses (cookies blocked) throws and has no names. */
export const storedNames = async (): Promise<StoredNames> => {
  const attempt = async (
    list: () => readonly string[] | Promise<readonly string[]>,
  ): Promise<readonly string[]> => {
    try {
      return await list();
    } catch {
      return [];
    }
  };
  return {
    localStorage: await attempt(() => Object.keys(localStorage).sort()),
    sessionStorage: await attempt(() => Object.keys(sessionStorage).sort()),
    indexedDB: await attempt(async () =>
      (await indexedDB.databases()).map(({name}) => name ?? '').sort(),
    ),
    caches: await attempt(async () => [...(await caches.keys())].sort()),
  };
};
