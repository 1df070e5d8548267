import type {HostPattern, Policy, Service} from '../model/policy.js';
import {serviceId} from '../model/service.js';
import type {Allows} from '../request/allowed-by.js';
import {splitPattern} from './host-source.js';

/**
 * The hosts of what is allowed. One that a denied service declares in the same words is left out, as the gate leaves it
 * shut: doubt is a no. A broader one stays (`*.example.com` allowed, `a.example.com` denied), because a policy has no word
 * for "except"; there the gate alone keeps the two apart.
 */
export const allowedHosts = (
  services: readonly Service[],
  allows: Allows,
): readonly HostPattern[] => {
  const denied = new Set(deniedHosts(services, allows));
  const allowed = services.filter((each) => allows(each.purpose, serviceId(each)));
  return [...new Set(allowed.flatMap(({hosts = []}) => hosts))].filter((host) => !denied.has(host));
};

/** The hosts of what is not allowed. */
export const deniedHosts = (services: readonly Service[], allows: Allows): readonly HostPattern[] =>
  services
    .filter((each) => !allows(each.purpose, serviceId(each)))
    .flatMap(({hosts = []}) => hosts);

/** Whether a pattern without port or path describes the host of another one, in part or in whole. */
const covers = (pattern: string, other: HostPattern): boolean => {
  const host = splitPattern(other).host.replace(/:\d+$/, '');
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : pattern === host;
};

/**
 * The site's other hosts: where one decision is shared by a domain, the gate takes all of it for the site's own, on any
 * port. Not where a denied service is declared to sit there: a tracker behind a name of the site's own (by CNAME) is still
 * a tracker.
 */
export const ownHosts = (
  {cookie}: Policy,
  services: readonly Service[],
  allows: Allows,
): readonly HostPattern[] => {
  const domain = cookie?.domain?.replace(/^\./, '').toLowerCase() ?? '';
  // The policy's format lets any text through, and here it would become part of a header.
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(domain)) return [];
  const denied = deniedHosts(services, allows);
  return [domain, `*.${domain}`]
    .filter((own) => !denied.some((other) => covers(own, other)))
    .map((own) => `${own}:*`);
};
