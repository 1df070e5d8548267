/** What a site's own code can get of a device: no trait, and no id of FingerprintJS's (E6). The compiler is the test. */
import type * as device from '../../src/device/index.js';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

export const exported: Same<keyof typeof device, 'createDevice'> = true;

export const known: Same<
  keyof device.Device,
  | 'kind'
  | 'id'
  | 'strength'
  | 'reason'
  | 'version'
  | 'release'
  | 'seats'
  | 'used'
  | 'limit'
  | 'decision'
> = true;
