import {isRegion} from '../model/is-region.js';

/**
 * A place as ISO 3166 writes it: `DE`, or `US-CA` with the state. Undefined for everything else (`UK`, `XX`, Tor's `T1`,
 * junk), which then counts as unknown.
 *
 * @param text - Whatever the site says.
 */
export const readRegion = (text: unknown): string | undefined => {
  const region = typeof text === 'string' ? text.trim().toUpperCase() : '';
  return isRegion(region) ? region : undefined;
};

/**
 * A place from the two headers in which most hosts say it, e.g. Cloudflare's `CF-IPCountry` and `CF-Region-Code`, or
 * Vercel's `x-vercel-ip-country` and `x-vercel-ip-country-region`.
 *
 * @param country - ISO 3166-1 alpha-2.
 * @param subdivision - The part after the hyphen in ISO 3166-2, where it is known.
 */
export const joinRegion = (
  country: string | null | undefined,
  subdivision?: string | null,
): string | undefined =>
  readRegion(subdivision ? `${country ?? ''}-${subdivision}` : country) ?? readRegion(country);
