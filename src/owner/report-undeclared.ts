import type {ConsentApi} from '../consent-api.js';
import {createMatchHost} from '../gate/match-host.js';
import {inDomain} from '../model/in-domain.js';
import type {Service} from '../model/policy.js';
import type {ServiceDefinition} from '../model/service.js';
import {loadService, serviceIds} from '../services/index.js';

/**
 * Tells the owner of a site whose policy says `undeclared: "report"`, host by host, what would be held and what the registry
 * takes it for: what was requested before this file came, too.
 *
 * @param signal - Ends it. Default: the page's end.
 */
export const reportUndeclared = async (
  consent: ConsentApi,
  signal?: AbortSignal,
): Promise<void> => {
  const isThere = (each?: ServiceDefinition): each is ServiceDefinition & Service => !!each;
  const registry = (await Promise.all(serviceIds.map(loadService))).filter(isThere);
  const matchKnown = createMatchHost(registry);
  await consent.ready;
  if (signal?.aborted) return;
  const matchDeclared = createMatchHost(consent.services);
  const domain = consent.policy?.cookie?.domain;
  const told = new Set<string>([location.host]);

  const look = ({name}: PerformanceEntry) => {
    const url = new URL(name);
    const {host, hostname} = url;
    if (!host || told.has(host) || inDomain(hostname, domain)) return;
    if (matchDeclared(url).length) return;
    told.add(host);
    const names = matchKnown(url).map(({id}) => `{"use": "${id}"}`);
    console.info(
      `consent-gate: ${host} is in no service of the policy. ${
        names.length ? `It looks like ${names.join(' or ')}.` : 'The registry does not know it.'
      }`,
    );
  };
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(look));
  observer.observe({type: 'resource', buffered: true});
  signal?.addEventListener('abort', () => observer.disconnect());
};
