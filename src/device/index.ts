import type {ConsentApi} from '../consent-api.js';
import {createDevice as create} from './create-device.js';
import type {Device, DeviceOptions} from './device.js';

export type {Device, DeviceOptions, Released, Seat, Seats} from './device.js';

/**
 * The device of a page whose code is bundled. What reads it is in chunks of its own, which are fetched once that is
 * allowed.
 */
export const createDevice = (
  consent: ConsentApi,
): ((purposeId: string, options?: DeviceOptions) => Promise<Device>) =>
  create(consent, {
    identify: () => import('./identify.js'),
    allTraits: () => import('./read-all-traits.js'),
  });
