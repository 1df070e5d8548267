import type {HostPattern, Service} from '../model/policy.js';

/** How exactly a pattern describes a URL: longer is more exact, 0 is not at all. */
const exactness = (pattern: HostPattern, url: URL): number => {
  const slash = pattern.indexOf('/');
  const host = slash < 0 ? pattern : pattern.slice(0, slash);
  const path = slash < 0 ? '' : pattern.slice(slash);
  const actual = host.includes(':') ? url.host : url.hostname;
  // As in a Content-Security-Policy, `*.example.com` does not mean `example.com` itself:
  // https://www.w3.org/TR/CSP3/#match-hosts
  const same = host.startsWith('*.') ? actual.endsWith(host.slice(1)) : actual === host;
  return same && url.pathname.startsWith(path) ? pattern.length : 0;
};

/** The services that declare a URL: those whose pattern describes it most exactly. */
export const matchHost = (services: readonly Service[], url: URL): readonly Service[] => {
  let best = 1;
  let matches: Service[] = [];
  for (const service of services) {
    const score = Math.max(0, ...(service.hosts ?? []).map((pattern) => exactness(pattern, url)));
    if (score > best) matches = [];
    if (score >= best) {
      best = score;
      matches.push(service);
    }
  }
  return matches;
};
