import type {ConsentApi} from '../consent-api.js';
import {serviceId} from '../model/service.js';

/** What may run, as the page tells it to its workers. */
export interface Standing {
  readonly policy: ConsentApi['policy'];
  readonly services: ConsentApi['services'];
  /** Names of the services that are allowed. */
  readonly allowed: readonly string[];
  /** Whether the visitor has yet to answer: what is not allowed then may wait. */
  readonly asks?: boolean;
}

/** Who has somebody tell of it already. */
const told = new WeakSet<ConsentApi>();

/**
 * Tells the workers of a page what may run: once that is known, after each decision, and whoever asks.
 *
 * @param name - Their channel, whose name nobody else knows. What comes on it is a question, whatever it says.
 */
export const tellWorkers = (consent: ConsentApi, name: number): void => {
  if (told.has(consent)) return;
  told.add(consent);
  let channel: BroadcastChannel | undefined;
  let isKnown = false;
  const tell = () => {
    if (!isKnown) return;
    const {policy, services, open} = consent;
    const allowed = services.map(serviceId).filter((name) => consent.allows(name));
    const standing: Standing = {policy, services, allowed, asks: !!open.length};
    channel?.postMessage(JSON.stringify(standing));
  };
  const listen = () => {
    try {
      channel = new BroadcastChannel(`consent-gate:${name}`);
      channel.onmessage = tell;
      tell();
    } catch {
      // Where there are no channels a worker goes by what it was told at its start.
    }
  };
  const know = () => {
    isKnown = true;
    tell();
  };
  listen();
  consent.addEventListener('decision', tell);
  consent.ready.then(know, know);
  // An open channel keeps a page out of the back/forward cache in some engines: https://web.dev/articles/bfcache
  addEventListener('pagehide', () => channel?.close());
  addEventListener('pageshow', ({persisted}) => persisted && listen());
};
