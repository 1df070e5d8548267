import {defineVendor, nothing, pathOf} from './vendor.js';

export const googleAnalytics = defineVendor(
  'google-analytics',
  ['www.google-analytics.com', 'region1.google-analytics.com', 'analytics.google.com'],
  (visit) => (pathOf(visit) === '/g/collect' ? nothing() : undefined),
);
