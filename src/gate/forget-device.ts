import type {Policy, StorageItem} from '../model/policy.js';
import {seatsPurpose} from '../model/seats-purpose.js';

/** What the device module keeps for these purposes (`key-store.ts`), whether or not a service declares it. */
export const keysOf = (purposes: readonly string[]): readonly StorageItem[] =>
  purposes.map((id) => ({kind: 'indexedDB', name: `consent-gate-device-${id}`}));

/**
 * Tells the site's server to forget this device, where the purpose that it keeps seats for has been taken back: its seat, and the digest of its
 * traits (requirement E7). Only the server can expire its cookie. A page that is being left can still say so; off line
 * nobody hears it, and the seat expires by itself.
 */
export const forgetDevice = (
  policy: Policy,
  lost: readonly string[],
): Promise<unknown> | undefined =>
  lost.includes(seatsPurpose(policy)!)
    ? fetch(`${policy.device!.endpoint}/forget`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: '{}',
        keepalive: true,
      }).catch(() => {})
    : undefined;
