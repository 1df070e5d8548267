import {periodEnd} from './duration.js';
import type {Period, Policy, Purpose, Service, Site} from './policy.js';
import type {Answer, ConsentRecord} from './record.js';
import {serviceId} from './service.js';

/** One purpose in a receipt: as it was put, and what was answered. */
export interface ReceiptPurpose extends Purpose {
  /** What was answered; `exempt` where nothing was asked, `requested` where nothing was answered. */
  readonly status: Answer | 'exempt' | 'requested';
  /** When, as an ISO 8601 date and time; undefined where nothing was answered. */
  readonly decidedAt?: string | undefined;
  /** The services that act for it. */
  readonly services: readonly Service[];
  /** Names of those of them that were refused, although the purpose was given; undefined where none was. */
  readonly refusedServices?: readonly string[] | undefined;
}

/**
 * The visitor's copy of a decision: plain JSON, nothing in it that was not theirs to begin with. Its form follows ISO/IEC TS
 * 27560: https://w3id.org/dpv/guides/consent-27560
 */
export interface Receipt {
  /** The form of this document. */
  readonly schema: 'https://w3id.org/dpv/schema/dpv-27560#receipt-record';
  /** The record's `id`: 128 random bits, which say nothing about the visitor. */
  readonly recordId: string;
  /** When the decision was made, as an ISO 8601 date and time (`ConsentRecord.time` is in milliseconds). */
  readonly time: string;
  /**
   * Until when it is good, as an ISO 8601 date and time: by the policy's `validity`, or by the law of the place where that is
   * shorter.
   */
  readonly validUntil: string;
  /** How the decision was expressed: the record's `method`. */
  readonly event: string;
  /** The language in which it was asked (BCP 47). */
  readonly language: string;
  /** Who asked: `site` of the policy. */
  readonly controller: Site | undefined;
  /** The policy under which it was made: its version, and a hash of all of it. */
  readonly policy: {readonly version: string; readonly hash: string};
  /** Every purpose of the policy, with its answer. */
  readonly purposes: readonly ReceiptPurpose[];
}

const iso = (time: number): string => new Date(time).toISOString();

/**
 * Makes the receipt of a decision.
 * Field names follow the W3C DPVCG guide to ISO/IEC TS 27560: https://w3id.org/dpv/guides/consent-27560
 *
 * @param policy - As it was when the decision was made, with its services filled in or not: what it says goes into the receipt.
 * @param record - The decision.
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
