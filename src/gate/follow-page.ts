import type {ConsentApi} from '../consent-api.js';
import {serviceId} from '../model/service.js';
import type {WorkerBriefing} from './intercept-workers.js';
import {refusal} from './refusal.js';
import type {Standing} from './tell-workers.js';

/** How long the page may take to know what was decided, in milliseconds: its policy may come from a server. */
const PATIENCE = 10_000;

/**
 * The consent as a worker knows it: what it was told as it was started, and what the page has told it since. What is asked
 * before that, or while the visitor has yet to answer, waits.
 */
export const followPage = ({
  channel: name,
  policy,
  services,
  allowed,
}: WorkerBriefing): ConsentApi => {
  // One that several pages share, or that is of no origin, hears none of them.
  const isAlone = !name || origin === 'null';
  const told: Standing = {policy, services, allowed, asks: !isAlone};

  /** A purpose is as allowed as its services are. */
  const allows = (name: string): boolean =>
    consent.services.some((each) => {
      const id = serviceId(each);
      return consent.allowed.includes(id) && [id, each.purpose].includes(name);
    });

  const ready = new Promise<void>((resolve, reject) => {
    if (policy) resolve();
    const stop = () => reject(refusal('AbortError'));
    if (isAlone) return stop();
    const channel = new BroadcastChannel(`consent-gate:${name}`);
    channel.onmessage = ({data}: MessageEvent<string>) => {
      // Another worker's question.
      if (!data) return;
      Object.assign(consent, JSON.parse(data));
      if (consent.policy) resolve();
      else stop();
      consent.dispatchEvent(new Event('decision'));
    };
    channel.postMessage('');
    setTimeout(stop, PATIENCE);
  });
  ready.catch(() => {});

  const consent = Object.assign(new EventTarget(), told, {
    ready,
    allows,
    status: (name: string) => (allows(name) ? 'given' : consent.asks ? 'requested' : 'refused'),
  }) as unknown as ConsentApi & Standing;
  return consent;
};
