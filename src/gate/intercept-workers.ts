import type {ConsentApi} from '../consent-api.js';
import type {Policy} from '../model/policy.js';
import {call, type Realm, type Wrap} from './natives.js';
import {trust} from './trust.js';

/** What a worker is told of the page that starts it, in the fragment of its address. */
export interface WorkerBriefing {
  /** The worker's own script. */
  readonly url: string;
  readonly isModule: boolean;
  readonly policy: ConsentApi['policy'];
  readonly services: ConsentApi['services'];
  /** The policy as long as nobody has checked it. */
  readonly draft: Partial<Policy> | undefined;
  /** Ids of the purposes that are allowed. */
  readonly allowed: readonly string[];
}

/** What is needed of a consent to brief a worker. */
type Known = Pick<ConsentApi, 'policy' | 'services' | 'allows'>;

/**
 * A worker has interfaces of its own, and nobody can reach into it. So it starts with our file, which sets up the gate
 * there and then brings in the script that was meant.
 *
 * @param file - Where that file is: on the page's own origin, as a worker's script has to be.
 */
export const interceptWorkers = (
  realm: Realm,
  consent: Known,
  draft: Partial<Policy> | undefined,
  base: () => string,
  file: string,
  wrap: Wrap,
): void => {
  wrap(realm, 'Worker SharedWorker', (native, self, args) => {
    const {protocol, host, href: url} = new URL(args[0] as string, base());
    // Of another origin: the browser refuses it. A blob is left alone: Firefox and WebKit do not import it from our file.
    if (host !== location.host || !protocol.startsWith('http')) return call(native, self, args);
    const {policy, services} = consent;
    const briefing: WorkerBriefing = {
      url,
      isModule: (args[1] as WorkerOptions | undefined)?.type === 'module',
      policy,
      services,
      draft,
      allowed: services.map(({purpose}) => purpose).filter((id) => consent.allows(id)),
    };
    const address = `${file}#${encodeURIComponent(JSON.stringify(briefing))}`;
    args[0] = typeof args[0] === 'string' ? address : trust().createScriptURL(address);
    return call(native, self, args);
  });
};
