import type {ConsentApi} from '../consent-api.js';
import type {PurposeStatus} from '../model/status.js';

/** What the page may know of the device. */
export interface Device {
  /** `fingerprint` if the device was recognised, `none` if that is not allowed or cannot be done. */
  readonly kind: 'fingerprint' | 'none';
  /** A digest that holds for this site and this purpose alone; empty for `none`. Hexadecimal, 64 digits. */
  readonly id: string;
  /** Why: where the purpose stands, or `never`, `unknown-purpose`, `unavailable`. */
  readonly reason: PurposeStatus | 'never' | 'unknown-purpose' | 'unavailable';
  /** The recogniser's version; ids of two versions say nothing about each other. */
  readonly version?: string;
}

/** The part that knows how; its code is fetched by calling this, and not before. */
export type LoadIdentify = () => Promise<{
  identify(consent: ConsentApi, purposeId: string): Promise<Device>;
}>;

/**
 * Makes the way to the device. Nothing of the recogniser is fetched until a purpose that declares `fingerprint` is
 * allowed (standards L9, E1). It never rejects: an app that is refused goes on with `none` (E3).
 */
export const createDevice =
  (consent: ConsentApi, load: LoadIdentify) =>
  async (purposeId: string): Promise<Device> => {
    let reason: Device['reason'] = 'unavailable';
    try {
      await consent.ready;
      const {never, purposes} = consent.policy!;
      if (never?.includes('fingerprint')) reason = 'never';
      else if (!purposes.find(({id}) => id === purposeId)?.fingerprint) reason = 'unknown-purpose';
      else if (!consent.allows(purposeId)) reason = consent.status(purposeId);
      else return await (await load()).identify(consent, purposeId);
    } catch {
      // No policy, no connection, no secure context: the reason stands.
    }
    return {kind: 'none', id: '', reason};
  };
