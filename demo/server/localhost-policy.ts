import {localhostHost, type Neighbourhood} from './localhost-host.js';

interface PolicyLike {
  readonly cookie?: {readonly domain?: string};
  readonly services?: readonly ServiceLike[];
}

interface ServiceLike {
  /** A service of the built-in registry, whose hosts are in the registry and not in the policy. */
  readonly use?: string;
  readonly hosts?: readonly string[];
}

const localhostPattern = (pattern: string, all: Neighbourhood): string =>
  pattern.startsWith('*.')
    ? `*.${localhostHost(pattern.slice(2), all)}`
    : localhostHost(pattern, all);

const localhostService = (service: ServiceLike, all: Neighbourhood): ServiceLike => {
  const played = all.vendors.filter((vendor) => vendor.name === service.use);
  const hosts = [...(service.hosts ?? []), ...played.flatMap((vendor) => vendor.hosts)];
  if (hosts.length === 0) return service;
  return {...service, hosts: [...new Set(hosts.map((host) => localhostPattern(host, all)))]};
};

/** A policy whose services are found at their `.localhost` addresses. Text that is not JSON is left as it is. */
export const localhostPolicy = (text: string, all: Neighbourhood): string => {
  let policy: PolicyLike;
  try {
    policy = JSON.parse(text) as PolicyLike;
  } catch {
    return text;
  }
  const domain = policy.cookie?.domain;
  const site = all.sites.find(({host}) => host === domain);
  return JSON.stringify(
    {
      ...policy,
      ...(site && {cookie: {...policy.cookie, domain: `${site.id}.localhost`}}),
      ...(policy.services && {
        services: policy.services.map((service) => localhostService(service, all)),
      }),
    },
    null,
    2,
  );
};
