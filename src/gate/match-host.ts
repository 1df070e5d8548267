import type {Service} from '../model/policy.js';

/** One pattern of one service: `*.example.com:8443/path`. */
interface Rule {
  readonly service: Service;
  readonly port: string;
  readonly path: string;
  readonly exactness: number;
}

/** Finds the services that declare a URL. */
export type MatchHost = (url: URL) => readonly Service[];

/**
 * Sorts the patterns of all services by host, so that a look-up takes as long for a thousand services as for ten.
 *
 * @returns The services whose pattern describes a URL most exactly, which is the longest.
 */
export const createMatchHost = (services: readonly Service[]): MatchHost => {
  const rules = new Map<string, Rule[]>();
  for (const service of services) {
    for (const pattern of service.hosts ?? []) {
      const [, host, port = '', path = ''] = /^([^:/]*)(:\d+)?(.*)$/.exec(pattern)!;
      // What is for no purpose is promised never to be: no pattern of the policy's own is more exact than that.
      const exactness = service.purpose === '' ? Infinity : pattern.length;
      rules.set(host!, [...(rules.get(host!) ?? []), {service, port, path, exactness}]);
    }
  }
  return ({hostname, host, pathname}) => {
    let best = 1;
    let matches: Service[] = [];
    const labels = hostname.split('.');
    // As in a Content-Security-Policy, `*.example.com` does not mean `example.com` itself:
    // https://www.w3.org/TR/CSP3/#match-hosts
    const keys = labels.map((_, i) => (i ? `*.${labels.slice(i).join('.')}` : hostname));
    for (const key of keys) {
      for (const {service, port, path, exactness} of rules.get(key) ?? []) {
        if (exactness < best || !pathname.startsWith(path) || (port && hostname + port !== host))
          continue;
        if (exactness > best) matches = [];
        best = exactness;
        matches.push(service);
      }
    }
    return matches;
  };
};
