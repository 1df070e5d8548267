import {matchesName} from '../gate/matches-name.js';
import {cookieName} from '../model/cookie-name.js';
import type {Policy, StorageItem} from '../model/policy.js';
import {serviceId} from '../model/service.js';
import {readCookies} from './read-cookies.js';
import {readDecision, type DecisionSource} from './read-decision.js';
import {siteOf} from './site.js';

/** Where the cookies of a request may belong: neither their domain nor their path is sent along. */
export interface CookiePlace {
  /** The `Host` header: its domain, and each above it, is tried. Default: the host alone, and the policy's domain. */
  readonly host?: string | undefined;
  /** The request's path: it and each above it is tried, two lines each for every domain. Default `/` alone. */
  readonly path?: string | undefined;
}

/** What may stand in a cookie's name here; more is the visitor's word for a header. RFC 6265's own list is shorter. */
const NAME = /^[\x21-\x3a\x3c\x3e-\x7e]{1,256}$/;

/**
 * `Set-Cookie` values that remove what only denied services declare, HttpOnly cookies too, which script cannot reach.
 * What an allowed service declares as well stays, as does what nobody declares, and the decision itself.
 *
 * A cookie goes only by the domain and path that it was set with, so there is a line for each that is likely, plain and
 * partitioned (another cookie: https://developer.mozilla.org/docs/Web/Privacy/Guides/Privacy_sandbox/Partitioned_cookies):
 * this host alone, this host's domain and every one above it but the last label's; `/`, or every path above `path`.
 * Browsers ignore those that do not fit, public suffixes among them.
 *
 * @param cookie - The `Cookie` header.
 * @throws {PolicyError} Rejects for a policy that is not valid.
 */
export const expireDenied = async (
  policy: Policy,
  cookie: string | null | undefined,
  options: Omit<DecisionSource, 'cookie'> & CookiePlace = {},
): Promise<readonly string[]> => {
  const {services} = await siteOf(policy);
  const allows = readDecision(policy, {...options, cookie}, services);
  const items = (allowed: boolean): readonly StorageItem[] =>
    services
      .filter((each) => allows(each.purpose, serviceId(each)) === allowed)
      .flatMap(({storage = []}) => storage)
      .filter(({kind}) => kind === 'cookie');
  const [kept, denied] = [items(true), items(false)];
  const declares = (list: readonly StorageItem[], name: string) =>
    list.some((item) => matchesName(item, name));
  const names = new Set(readCookies(cookie).map(({name}) => name));
  names.delete(cookieName(policy));
  return [...names]
    .filter((name) => NAME.test(name) && declares(denied, name) && !declares(kept, name))
    .flatMap((name) => expiry(name, policy, options));
};

const expiry = (name: string, {cookie}: Policy, {host, path}: CookiePlace): readonly string[] => {
  const gone = `${name}=; Max-Age=0`;
  // https://www.rfc-editor.org/rfc/rfc6265bis#section-4.1.3 (cookie name prefixes)
  if (/^__host-/i.test(name))
    return ['; Path=/; Secure', '; Path=/; Secure; Partitioned'].map((rest) => gone + rest);
  const secure = /^__secure-/i.test(name) ? '; Secure' : '';
  return domainsOf(host, cookie?.domain).flatMap((domain) =>
    pathsOf(path).flatMap((at) => [
      `${gone}; Path=${at}${domain}${secure}`,
      `${gone}; Path=${at}${domain}; Secure; Partitioned`,
    ]),
  );
};

const domainsOf = (host = '', shared = ''): readonly string[] => {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  const labels = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name) ? name.split('.') : [];
  // An address has no domain above it.
  const isAddress = /^\d+$/.test(labels.at(-1) ?? '');
  const domains = isAddress ? [] : labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'));
  const own = shared.toLowerCase().replace(/^\./, '');
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(own)) domains.push(own);
  return ['', ...[...new Set(domains)].map((domain) => `; Domain=${domain}`)];
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
