import type {ConsentApi} from '../consent-api.js';
import type {Purpose} from '../model/policy.js';
import {serviceId} from '../model/service.js';
import {isAdvertising} from '../model/status.js';

/** The value of one field. */
export type GppValue = number | boolean | readonly number[];

/** Fields by their names in the sections' specifications. */
export interface GppFields {
  readonly [field: string]: GppValue;
}

/** What the fields depend on besides the consent. */
export interface FieldFacts {
  /** Global Privacy Control. */
  readonly gpc: boolean;
  /** The visitor's age in years, if the site knows it. */
  readonly age?: number | undefined;
  /** The mode of the Multi-State Privacy Agreement, if the site has signed it. */
  readonly mspa?: 'opt-out' | 'service-provider' | undefined;
}

const [NOT_APPLICABLE, YES, NO] = [0, 1, 2];

/** Where a notice is due it is given: the interface shows every purpose. */
const notice = (isDue: boolean): number => (isDue ? YES : NOT_APPLICABLE);

/**
 * What a consent means in the words of the US sections, all of them; each section takes the fields that it has. Selling
 * and sharing is what purposes declare by `sellsOrShares`; targeted advertising is that, and the category `marketing`.
 */
export const readFields = (consent: ConsentApi, {gpc, age, mspa}: FieldFacts): GppFields => {
  const ads = consent.policy?.purposes.filter(isAdvertising) ?? [];
  const sensitive = consent.policy?.purposes.some((each) => each.sensitive) ?? false;
  const sold = ads.filter(({sellsOrShares}) => sellsOrShares);
  /** Whether all may act for it: one service refused by name is an opt-out. */
  const isWhole = ({id}: Purpose) =>
    [id, ...consent.services.filter(({purpose}) => purpose === id).map(serviceId)].every((name) =>
      consent.allows(name),
    );
  const optOut = (purposes: typeof ads) => {
    if (!purposes.length) return NOT_APPLICABLE;
    return purposes.every(isWhole) ? NO : YES;
  };
  const isSold = sold.length > 0;
  const isTargeted = ads.length > 0;
  return {
    ProcessingNotice: YES,
    SharingNotice: notice(isSold),
    SaleOptOutNotice: notice(isSold),
    SharingOptOutNotice: notice(isSold),
    TargetedAdvertisingOptOutNotice: notice(isTargeted),
    SensitiveDataProcessingOptOutNotice: notice(sensitive),
    SensitiveDataLimitUseNotice: notice(sensitive),
    SaleOptOut: optOut(sold),
    SharingOptOut: optOut(sold),
    TargetedAdvertisingOptOut: optOut(ads),
    MspaCoveredTransaction: mspa ? YES : NO,
    ...(mspa && {
      MspaOptOutOptionMode: mspa === 'opt-out' ? YES : NO,
      MspaServiceProviderMode: mspa === 'service-provider' ? YES : NO,
      MspaMode: mspa === 'opt-out' ? YES : NO,
    }),
    Gpc: gpc,
    ...(age !== undefined && !(age >= 18) && {KnownChildSensitiveDataConsents: noConsent(age)}),
  };
};

/**
 * Kinds of sensitive data as the site lists them, and for each whether it may be used: of which kind a purpose's data is no
 * policy says, so that one no is a no to all of them (requirement U6).
 */
export const limitSensitive = (consent: ConsentApi, fields: GppFields): GppFields => {
  const {SensitiveDataProcessing: kinds} = fields;
  const isLimited = consent.policy?.purposes.some(
    ({id, sensitive}) => sensitive && !consent.allows(id),
  );
  if (!isLimited || !Array.isArray(kinds)) return fields;
  const limited = kinds.map((kind: number) => (kind === NO ? YES : kind));
  return {...fields, SensitiveDataProcessing: limited};
};

/** Nobody consents for a child here. In the national section: from 13 to 15, below 13, from 16 to 17 (requirement I7). */
const noConsent = (age: number): readonly number[] => {
  if (age >= 16) return [NOT_APPLICABLE, NOT_APPLICABLE, YES];
  return age >= 13 ? [YES, NOT_APPLICABLE, NOT_APPLICABLE] : [NOT_APPLICABLE, YES, NOT_APPLICABLE];
};
