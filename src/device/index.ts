import type {ConsentApi} from '../consent-api.js';
import {createDevice as create, type Device} from './device.js';

export type {Device} from './device.js';

/** The device of a page whose code is bundled: the recogniser is a chunk that is fetched once it is allowed. */
export const createDevice = (consent: ConsentApi): ((purposeId: string) => Promise<Device>) =>
  create(consent, () => import('./identify.js'));
