import {defineVendor, javascript, json, pathOf, published} from './vendor.js';

/** What the project has switched on, as PostHog's CDN tells the script: nothing but counting. */
const PROJECT = {
  supportedCompression: ['gzip', 'gzip-js'],
  featureFlags: {},
  sessionRecording: false,
  surveys: false,
  heatmaps: false,
  capturePerformance: false,
  autocaptureExceptions: false,
  autocapture_opt_out: false,
  siteApps: [],
  hasFeatureFlags: false,
};

/** The bundle of posthog-js, and what it asks of its servers. */
export const posthog = defineVendor(
  'posthog',
  ['us-assets.i.posthog.com', 'us.i.posthog.com'],
  (visit) => {
    const path = pathOf(visit);
    const file = /^\/static\/(?:[\d.]+\/)?([\w-]+\.js)$/.exec(path)?.[1];
    if (file) return published(`posthog-js/dist/${file}`);
    if (/^\/array\/[^/]+\/config\.js$/.test(path)) {
      const token = path.split('/')[2] ?? '';
      return javascript(
        `(window._POSTHOG_REMOTE_CONFIG ??= {})[${JSON.stringify(token)}] = {config: ${JSON.stringify(PROJECT)}, siteApps: []};\n`,
      );
    }
    if (/^\/array\/[^/]+\/config$/.test(path)) return json(PROJECT);
    if (path.startsWith('/flags')) return json({...PROJECT, flags: {}});
    return visit.method === 'POST' ? json({status: 1}) : undefined;
  },
);
