import type {ConsentApi} from '../consent-api.js';
import {isOpen} from '../model/status.js';

/** What a purpose of the policy needs in another CMP's consent. */
export interface TcfNeed {
  /** Purposes of the framework that must be consented to besides the first, which is the device's. */
  readonly purposes?: readonly number[];
  /** Vendors, by their ids in the Global Vendor List, that must be consented to. */
  readonly vendors?: readonly number[];
}

/** Purposes of the policy, by their ids, that another CMP decides. */
export interface TcfMapping {
  readonly [purposeId: string]: TcfNeed;
}

/** `TCData`, as far as it is read: https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework */
interface TcData {
  readonly eventStatus?: string;
  readonly gdprApplies?: boolean;
  readonly listenerId?: number;
  readonly purpose?: {readonly consents?: {readonly [id: string]: boolean}};
  readonly vendor?: {readonly consents?: {readonly [id: string]: boolean}};
}

type TcfApi = (
  command: string,
  version: 2,
  callback: (data: TcData | null | undefined, success: boolean) => void,
  parameter?: unknown,
) => void;

const apiOf = (): TcfApi | undefined => (globalThis as {__tcfapi?: TcfApi}).__tcfapi;

/** What is final: stored from before, or just answered. While the CMP's question is up nothing is. */
const FINAL = ['tcloaded', 'useractioncomplete'];

/** Storing on the device (requirement I3). */
const DEVICE = 1;

const hasAll = (
  consents: {readonly [id: string]: boolean} | undefined,
  ids: readonly number[],
): boolean => ids.every((id) => consents?.[id] === true);

/**
 * Follows another CMP's `__tcfapi`: its answers become decisions on the purposes that are mapped, recorded as made by a
 * signal. Nothing here makes a consent string or stands for a CMP.
 *
 * Where the CMP says that the GDPR does not apply, it has nothing to say, and nothing is decided; where it does not say,
 * it applies. A CMP that comes later is waited for until the page has loaded.
 *
 * @returns A function that stops following. What was decided stays.
 */
export const followTcf = (consent: ConsentApi, mapping: TcfMapping): (() => void) => {
  const stopped = new AbortController();
  const {signal} = stopped;
  let listenerId: number | undefined;

  const decide = (data: TcData) => {
    const choices: {[id: string]: boolean} = {};
    for (const [id, {purposes = [], vendors = []}] of Object.entries(mapping)) {
      const choice =
        hasAll(data.purpose?.consents, [DEVICE, ...purposes]) &&
        hasAll(data.vendor?.consents, vendors);
      // Only what is news: each decision is a record, and other tabs hear of it.
      const recorded = consent.decision?.answers[id]?.answer;
      const isAnswered = recorded !== undefined && !isOpen(consent.status(id));
      const isNews = !isAnswered || (recorded === 'given') !== choice;
      if (isNews) choices[id] = choice;
    }
    if (Object.keys(choices).length) void consent.decide(choices, {method: 'signal'});
  };

  const onData = (data: TcData | null | undefined, success: boolean) => {
    if (signal.aborted || !success || !data) return;
    listenerId = data.listenerId;
    const isFinal = FINAL.includes(data.eventStatus ?? '') && data.gdprApplies !== false;
    if (isFinal)
      void consent.ready.then(
        () => signal.aborted || decide(data),
        () => {},
      );
  };

  const connect = (): boolean => {
    const api = apiOf();
    api?.('addEventListener', 2, onData);
    return !!api;
  };
  if (!connect() && typeof document !== 'undefined') {
    addEventListener('load', connect, {once: true, signal});
  }
  return () => {
    stopped.abort();
    if (listenerId !== undefined) apiOf()?.('removeEventListener', 2, () => {}, listenerId);
  };
};
