const script = document.currentScript as HTMLScriptElement | null;

/** What stands on the script tag. */
export const data = script?.dataset ?? {};

/** The nonce that the page's Content-Security-Policy gave to it; empty if it has none. */
export const nonce = script?.nonce ?? '';

/** Where the other files are: beside this one, unless `data-base` says otherwise. */
export const base = new URL(
  data.base?.replace(/[^/]$/, '$&/') || script?.src || '.',
  document.baseURI,
);

/** Where a file of ours is. */
export const urlOf = (file: string): string => new URL(file, base).href;

/**
 * Fetches a file of ours. By `import()`, which takes our own nonce along where the page's CSP asks for one. What did not come
 * is asked for once more (Firefox keeps a failure as it keeps a module), by the same address: by another it would be another
 * module, with nobody's `integrity`.
 */
export const load = <T>(file: string): Promise<T> =>
  import(urlOf(file)).catch(() => import(urlOf(file))) as Promise<T>;
