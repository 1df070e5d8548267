import type {LoadCalls} from '../model/service.js';
import type {RegionSource} from '../platform/consent-options.js';
import type {Vendor} from './vendor.js';

/** One file for each vendor, fetched only where a policy uses it. */
const vendors: {readonly [name: string]: () => Promise<{readonly vendor: Vendor}>} = {
  amplitude: () => import('./vendors/amplitude.js'),
  clarity: () => import('./vendors/clarity.js'),
  'data-layer-events': () => import('./vendors/data-layer-events.js'),
  google: () => import('./vendors/google.js'),
  matomo: () => import('./vendors/matomo.js'),
  'meta-pixel': () => import('./vendors/meta-pixel.js'),
  'microsoft-uet': () => import('./vendors/microsoft-uet.js'),
  mixpanel: () => import('./vendors/mixpanel.js'),
  'piwik-pro': () => import('./vendors/piwik-pro.js'),
  posthog: () => import('./vendors/posthog.js'),
  segment: () => import('./vendors/segment.js'),
  shopify: () => import('./vendors/shopify.js'),
  tiktok: () => import('./vendors/tiktok.js'),
  wordpress: () => import('./vendors/wordpress.js'),
};

/**
 * Makes the function that fetches what there is to tell the vendors of a policy, and nothing for the others.
 *
 * @param region - Where the visitor is, as an ISO 3166 code, or how to tell. Default: `<meta name="consent-region">`.
 *   Unknown: basic mode for every vendor.
 */
export const loadCalls =
  (region?: RegionSource): LoadCalls =>
  async (services, consent) => {
    const names = new Set(services.flatMap(({calls = []}) => calls));
    // On a server there is nobody to tell.
    if (!names.size || typeof document === 'undefined') return undefined;
    const [{tellVendors}, ...found] = await Promise.all([
      import('./tell-vendors.js'),
      ...[...names].map(async (name) => [name, (await vendors[name]!()).vendor] as const),
    ]);
    return tellVendors(new Map(found), services, consent, region);
  };
