import {periodEnd} from './duration.js';
import type {Period, Policy, Purpose, Service, Site} from './policy.js';
import type {ConsentRecord} from './record.js';
import {serviceId} from './service.js';

/** One purpose in a receipt: as it was put, and what was answered. */
export interface ReceiptPurpose extends Purpose {
  /** What was answered; `exempt` where nothing was asked, `requested` where nothing was answered. */
  readonly status: string;
  /** When, as an ISO 8601 date and time; undefined where nothing was answered. */
  readonly decidedAt?: string | undefined;
  /** The services that act for it. */
  readonly services: readonly Service[];
  /** Names of those of them that were refused, although the purpose was given; undefined where none was. */
  readonly refusedServices?: readonly string[] | undefined;
}

/** The visitor's copy of a decision: plain JSON, nothing in it that was not theirs to begin with. */
export interface Receipt {
  readonly schema: 'https://w3id.org/dpv/schema/dpv-27560#receipt-record';
  readonly recordId: string;
  readonly time: string;
  readonly validUntil: string;
  /** How the decision was expressed. */
  readonly event: string;
  readonly language: string;
  readonly controller: Site | undefined;
  readonly policy: {readonly version: string; readonly hash: string};
  readonly purposes: readonly ReceiptPurpose[];
}

const iso = (time: number): string => new Date(time).toISOString();

/**
 * Makes the receipt of a decision.
 * Field names follow the W3C DPVCG guide to ISO/IEC TS 27560: https://w3id.org/dpv/guides/consent-27560
 *
 * @param validity - How long the decision is good for. Default: as the policy says; the law of a place may allow less.
 */
export const createReceipt = (
  policy: Policy,
  record: ConsentRecord,
  validity: Period = policy.validity ?? 'P6M',
): Receipt => ({
  schema: 'https://w3id.org/dpv/schema/dpv-27560#receipt-record',
  recordId: record.id,
  time: iso(record.time),
  validUntil: iso(periodEnd(record.time, validity)),
  event: record.method,
  language: record.language,
  controller: policy.site,
  policy: {version: record.policyVersion, hash: record.policyHash},
  purposes: policy.purposes.map((purpose) => {
    const recorded = record.answers[purpose.id];
    const services = policy.services?.filter((service) => service.purpose === purpose.id) ?? [];
    const refused = services.map(serviceId).filter((name) => record.except.includes(name));
    return {
      ...purpose,
      status: recorded?.answer ?? (purpose.basis === 'exempt' ? 'exempt' : 'requested'),
      decidedAt: recorded && iso(recorded.time),
      services,
      refusedServices: refused.length ? refused : undefined,
    };
  }),
});
