import {defineVendor, json, pathOf, played} from './vendor.js';

export const segment = defineVendor('segment', ['cdn.segment.com', 'api.segment.io'], (visit) => {
  if (pathOf(visit).endsWith('/analytics.min.js')) return played('segment.js');
  if (pathOf(visit).endsWith('/settings')) return json({integrations: {}, plan: {}});
  return visit.host === 'api.segment.io' ? json({success: true}) : undefined;
});
