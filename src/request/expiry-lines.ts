import type {Policy} from '../model/policy.js';

/** Where the cookies of a request may belong: neither their domain nor their path is sent along. */
export interface CookiePlace {
  /** The `Host` header: its domain, and each above it, is tried. Default: the host alone, and the policy's domain. */
  readonly host?: string | undefined;
  /** The request's path: it and each above it is tried, two lines for every domain. Default `/` alone. */
  readonly path?: string | undefined;
}

/** `Set-Cookie` values that remove one cookie, wherever it may have been set. */
export interface ExpiryLines {
  readonly plain: readonly string[];
  /**
   * A partitioned cookie is another one:
   * https://developer.mozilla.org/docs/Web/Privacy/Guides/Privacy_sandbox/Partitioned_cookies
   */
  readonly partitioned: readonly string[];
}

/**
 * What removes a cookie of this name: a line for each domain and path that it is likely to have been set with, since it goes
 * by the same two only. This host alone, this host's domain and every one above it that can have cookies; `/`, or every path
 * above `path`.
 */
export const expiryLines = (
  name: string,
  {cookie}: Policy,
  {host, path}: CookiePlace,
): ExpiryLines => {
  const gone = `${name}=; Max-Age=0`;
  // https://www.rfc-editor.org/rfc/rfc6265bis#section-4.1.3 (cookie name prefixes)
  const isHost = /^__host-/i.test(name);
  const secure = isHost || /^__secure-/i.test(name) ? '; Secure' : '';
  const domains = isHost ? [''] : domainsOf(host, cookie?.domain);
  const places = domains.flatMap((domain) =>
    (isHost ? ['/'] : pathsOf(path)).map((at) => `${gone}; Path=${at}${domain}`),
  );
  return {
    plain: places.map((line) => line + secure),
    partitioned: places.map((line) => `${line}; Secure; Partitioned`),
  };
};

/**
 * Below which of its own names a country registers others, as most do: nobody can have a cookie for `co.uk`. What is missing
 * here costs a line that browsers ignore. https://publicsuffix.org/list/
 */
const SUFFIX = /^(ac|co|com|edu|gob|gouv|gov|mil|ne|net|nom|or|org)\.[a-z]{2}$/;

const domainsOf = (host = '', shared = ''): readonly string[] => {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  const labels = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name) ? name.split('.') : [];
  // An address has no domain above it.
  const isAddress = /^\d+$/.test(labels.at(-1) ?? '');
  const domains = isAddress ? [] : labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'));
  const possible = domains.filter((domain) => domain === name || !SUFFIX.test(domain));
  const own = shared.toLowerCase().replace(/^\./, '');
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(own)) possible.push(own);
  return ['', ...[...new Set(possible)].map((domain) => `; Domain=${domain}`)];
};

const pathsOf = (path = '/'): readonly string[] => {
  // No query, and nothing that would end the attribute.
  const steps = path
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter((step) => /^[\x21-\x3a\x3c-\x7e]+$/.test(step));
  const paths = steps.flatMap((_, i) => {
    const to = `/${steps.slice(0, i + 1).join('/')}`;
    return [to, `${to}/`];
  });
  return ['/', ...paths];
};
