import type {ConsentApi} from '../consent-api.js';
import type {Device} from './device.js';
import {readVisitorId} from './load-agent.js';

/**
 * Recognises the device for a purpose. The id is a digest scoped to this site and this purpose: two ids cannot be joined
 * without the traits they were made from (standards E6).
 *
 * @throws On plain http, where `crypto.subtle` is missing: an id that could be undone is not given out.
 */
export const identify = async (consent: ConsentApi, purposeId: string): Promise<Device> => {
  const none = (): Device => ({kind: 'none', id: '', reason: consent.status(purposeId)});
  // Between the question and the answer the visitor may have withdrawn.
  if (!consent.allows(purposeId)) return none();
  const {visitorId, version} = await readVisitorId();
  const text = [location.hostname, purposeId, version, visitorId].join('|');
  const digest = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
  );
  if (!consent.allows(purposeId)) return none();
  const id = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return {kind: 'fingerprint', id, version, reason: consent.status(purposeId)};
};
