import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://vercel.com/docs/analytics/privacy-policy
 *
 * Sites on Vercel send to a path of their own, `/_vercel/insights/`: the policy's `hosts` name it with the host.
 */
export const service: RegistryEntry = {
  id: 'vercel-analytics',
  name: 'Vercel Web Analytics and Speed Insights',
  vendor: 'Vercel Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['va.vercel-scripts.com', '*.vercel-insights.com'],
};
