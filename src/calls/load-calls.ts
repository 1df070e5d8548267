import type {LoadCalls} from '../model/service.js';
import type {RegionSource} from '../platform/consent-options.js';
import {createLoadCalls} from './create-load-calls.js';
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
 * The same for a bundler, which has to see each file imported.
 *
 * @param region - See {@link createLoadCalls}.
 */
export const loadCalls = (region?: RegionSource): LoadCalls => {
  const load = createLoadCalls(
    () => import('./tell-vendors.js'),
    (name) => vendors[name]!(),
    region,
  );
  // On a server there is nobody to tell.
  return async (...told) => (typeof document === 'undefined' ? undefined : load(...told));
};
