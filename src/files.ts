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

/**
 * Fetches a file of ours. By `import()`, which takes our own nonce along where the page's CSP asks for one. It asks once
 * more, by another address, since browsers remember what did not come.
 */
export const load = <T>(file: string): Promise<T> => {
  const {href} = new URL(file, base);
  return import(href).catch(() => import(`${href}?`)) as Promise<T>;
};
