import {hostMatches} from './host-pattern.js';
import {isText} from './content-type.js';
import {localhostHost, type Neighbourhood} from './localhost-host.js';
import {localhostPolicy} from './localhost-policy.js';
import type {Reply, Visit} from './types.js';

const HOST = String.raw`(?:[a-z0-9-]+\.)+[a-z0-9-]+`;
/** `https://host`, `//host`, and the same with JSON's escaped slashes. */
const ADDRESS = new RegExp(String.raw`((?:https?|wss?):)?(\\?/\\?/)(${HOST})(?![a-z0-9.:-])`, 'gi');
/** A string literal which is a host or a host pattern and nothing else. */
const LITERAL = new RegExp(String.raw`(["'\`])(\*\.)?(${HOST})\1`, 'gi');

const isKnown = (host: string, {sites, vendors}: Neighbourhood): boolean =>
  sites.some((site) => site.host === host) ||
  vendors.some((vendor) => vendor.hosts.some((pattern) => hostMatches(pattern, host)));

/** A pattern is known when it means a known host: `*.google-analytics.com`, where a vendor has `www.` of it. */
const isKnownPattern = (base: string, all: Neighbourhood): boolean =>
  isKnown(base, all) ||
  all.vendors.some((vendor) => vendor.hosts.some((host) => host.endsWith(`.${base}`)));

const rewriteAddresses = (text: string, all: Neighbourhood): string =>
  text.replace(ADDRESS, (whole, scheme: string | undefined, slashes: string, host: string) => {
    if (!isKnown(host, all)) return whole;
    const plain = scheme === undefined ? '' : scheme.startsWith('ws') ? 'ws:' : 'http:';
    return plain + slashes + localhostHost(host, all);
  });

const rewriteLiterals = (text: string, all: Neighbourhood): string =>
  text.replace(LITERAL, (whole, quote: string, star: string | undefined, host: string) => {
    const known = star === undefined ? isKnown(host, all) : isKnownPattern(host, all);
    return known ? `${quote}${star ?? ''}${localhostHost(host, all)}${quote}` : whole;
  });

const INLINE_POLICY = /(<script[^>]*id="?consent-policy"?[^>]*>)([^]*?)(<\/script>)/i;

const rewriteBody = (text: string, type: string, path: string, all: Neighbourhood): string => {
  const file = path.split('?')[0] ?? '';
  if (file.endsWith('policy.json')) return localhostPolicy(text, all);
  const withPolicy = text.replace(
    INLINE_POLICY,
    (_whole, open: string, json: string, close: string) =>
      open + localhostPolicy(json, all) + close,
  );
  const addressed = rewriteAddresses(type.includes('html') ? withPolicy : text, all);
  return file.startsWith('/services/') ? rewriteLiterals(addressed, all) : addressed;
};

const rewriteHeader = (name: string, value: string, all: Neighbourhood): string =>
  name.toLowerCase() === 'set-cookie'
    ? value.replace(/(;\s*domain=)\.?([^;]+)/i, (_whole, key: string, domain: string) => {
        return key + localhostHost(domain, all).replace(/:\d+$/, '');
      })
    : rewriteAddresses(value, all);

/** A reply in which every known host has its `.localhost` address, so that the demo needs no internet and no proxy. */
export const rewriteForLocalhost = (reply: Reply, visit: Visit, all: Neighbourhood): Reply => {
  const headers = Object.fromEntries(
    Object.entries(reply.headers ?? {}).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? rewriteHeader(name, value, all)
        : value.map((one) => rewriteHeader(name, one, all)),
    ]),
  );
  const type = reply.type ?? '';
  if (!isText(type) || reply.body === undefined) return {...reply, headers};
  return {...reply, headers, body: rewriteBody(String(reply.body), type, visit.path, all)};
};
