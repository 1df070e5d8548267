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
    const hear = (news: Partial<Standing>) => {
      Object.assign(consent, news);
      if (consent.policy) resolve();
      else reject(refusal('AbortError'));
      consent.dispatchEvent(new Event('decision'));
    };
    if (policy) resolve();
    // Where nobody tells, nothing waits for ever.
    const timer = setTimeout(hear, isAlone ? 0 : PATIENCE, {asks: false});
    if (isAlone) return;
    const channel = new BroadcastChannel(`consent-gate:${name}`);
    channel.onmessage = ({data}: MessageEvent<string>) => {
      // Another worker's question.
      if (!data) return;
      clearTimeout(timer);
      hear(JSON.parse(data) as Standing);
    };
    channel.postMessage('');
  });
  ready.catch(() => {});

  const consent = Object.assign(new EventTarget(), told, {
    ready,
    allows,
    status: (name: string) => (allows(name) ? 'given' : consent.asks ? 'requested' : 'refused'),
  }) as unknown as ConsentApi & Standing;
  return consent;
};
