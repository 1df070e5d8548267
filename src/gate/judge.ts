import type {ConsentApi} from '../consent-api.js';
import type {GateSubject} from '../events.js';
import {inDomain} from '../model/in-domain.js';
import type {Service} from '../model/policy.js';
import {serviceId} from '../model/service.js';
import {createMatchHost, type MatchHost} from './match-host.js';
import {host, parse} from './parse.js';

/** Whether something may act, and what is known of it. */
export interface Verdict extends Omit<GateSubject, 'element'> {
  readonly allowed: boolean;
  /** It would have been held, had the policy not said `undeclared: "report"`. */
  readonly reported?: boolean;
}

/** Answers for URLs and names. Everything it says comes from `consent.status()`. */
export interface Judge {
  /**
   * @param url - What would be requested.
   * @param name - The purpose, service or category that the mark-up names, if it does.
   * @param base - What a relative URL is relative to. Default: the document's base.
   */
  (url: string, name?: string | null, base?: string): Verdict;
}

/** What a judge asks. A service worker, which has no page, has no more of a consent than this. */
export type Judged = Pick<ConsentApi, 'policy' | 'services' | 'allows' | 'status'>;

/**
 * Makes the judge of one consent.
 *
 * @param ran - Where it notes the names for which it let something act.
 */
export const createJudge = (consent: Judged, ran: Set<string>): Judge => {
  let known: readonly Service[] | undefined;
  let matchHost: MatchHost;

  return (href, name, base) => {
    const {policy, services} = consent;
    if (services !== known) matchHost = createMatchHost((known = services));
    const remote = parse(href, base);
    const url = remote?.href ?? href;
    const declaring = remote ? matchHost(remote) : [];
    // A name in the mark-up is the owner's word for it. It opens nothing that the policy declares otherwise.
    const names = declaring.map(serviceId);
    // An empty one is a mark too: somebody forgot to fill it in, and no policy knows it.
    if (name != null) names.push(name);
    const id = names.find((each) => !consent.allows(each)) ?? names[0];
    if (id !== undefined) {
      const service = services.find((each) => serviceId(each) === id);
      const allowed = consent.allows(id);
      if (allowed) ran.add(id);
      return {
        allowed,
        url,
        service: service && id,
        purpose: service?.purpose ?? id,
        reason: consent.status(id),
      };
    }
    // Another port is another server, so hosts are compared with theirs.
    const own =
      !remote || remote.host === host || inDomain(remote.hostname, policy?.cookie?.domain);
    // As long as services are on their way from the registry, nobody can say what is undeclared.
    const complete = policy && services.length >= (policy.services?.length ?? 0);
    const rule = own ? 'allow' : (complete && policy.gate?.undeclared) || 'hold';
    return {
      allowed: rule !== 'hold',
      reported: rule === 'report',
      url,
      reason: complete ? 'undeclared' : 'no-policy',
    };
  };
};
