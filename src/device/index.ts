import type {ConsentApi} from '../consent-api.js';
import {createDevice as create} from './create-device.js';
import type {Device, DeviceOptions} from './device.js';

export type {Device, DeviceOptions, Licence, Released, Seat} from './device.js';

/**
 * The device of a page whose code is bundled. What reads it is in chunks of its own, which are fetched once that is
 * allowed.
 *
 * @param consent - What `createConsent()` returned.
 * @returns A function that tells which device this is, as far as its purpose allows. It rejects for your own `signal` and for
 *   nothing else: a refusal, a full licence or a server that does not answer within ten seconds is a `reason`.
 */
export const createDevice = (
  consent: ConsentApi,
): ((purposeId: string, options?: DeviceOptions) => Promise<Device>) =>
  create(consent, {
    identify: () => import('./identify.js'),
    allTraits: () => import('./read-all-traits.js'),
  });
