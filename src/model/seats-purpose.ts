import type {Policy} from './policy.js';

/** The purpose whose seats the site's server keeps; undefined where it keeps none. */
export const seatsPurpose = ({device}: Policy): string | undefined =>
  device?.endpoint && (device.purpose ?? 'license-enforcement');
