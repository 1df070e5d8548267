// @ts-check

/** @param {() => string[] | Promise<string[]>} list */
const attempt = async (list) => {
  try {
    return await list();
  } catch {
    return ['(refused)'];
  }
};

/** What this site has stored on the device now, names only. */
export const stored = async () => ({
  cookies: document.cookie
    .split('; ')
    .filter(Boolean)
    .map((each) => each.split('=')[0] ?? ''),
  localStorage: await attempt(() => Object.keys(localStorage)),
  sessionStorage: await attempt(() => Object.keys(sessionStorage)),
  indexedDB: await attempt(async () => (await indexedDB.databases()).map(({name}) => name ?? '')),
  caches: await attempt(() => caches.keys()),
});

/** Everything gone, wherever a page may have put it. */
export const forget = async () => {
  const now = await stored();
  const labels = location.hostname.split('.');
  const domains = labels.map((_label, index) => labels.slice(index).join('.'));
  for (const name of now.cookies) {
    for (const domain of ['', ...domains.map((each) => `; domain=${each}`)]) {
      document.cookie = `${name}=; path=/; max-age=0${domain}`;
    }
  }
  for (const name of now.localStorage) localStorage.removeItem(name);
  for (const name of now.sessionStorage) sessionStorage.removeItem(name);
  for (const name of now.indexedDB) indexedDB.deleteDatabase(name);
  for (const name of now.caches) await caches.delete(name);
};
