import type {LoadService, ServiceDefinition} from '../model/service.js';

/** The names that a policy's `use` may have. */
export const serviceIds = Object.freeze([
  'amplitude',
  'beatport',
  'clarity',
  'floodlight',
  'google-ads',
  'google-analytics',
  'google-tag-manager',
  'hotjar',
  'mapbox',
  'matomo',
  'meta-pixel',
  'microsoft-uet',
  'mixpanel',
  'paddle',
  'piwik-pro',
  'posthog',
  'segment',
  'shopify',
  'stripe',
  'supabase',
  'tiktok',
  'wordpress',
  'youtube',
] as const);

type ServiceId = (typeof serviceIds)[number];

/** One file for each service, fetched only where a policy uses it. */
const definitions: {
  readonly [id in ServiceId]: () => Promise<{readonly service: ServiceDefinition}>;
} = {
  amplitude: () => import('./amplitude.js'),
  beatport: () => import('./beatport.js'),
  clarity: () => import('./clarity.js'),
  floodlight: () => import('./floodlight.js'),
  'google-ads': () => import('./google-ads.js'),
  'google-analytics': () => import('./google-analytics.js'),
  'google-tag-manager': () => import('./google-tag-manager.js'),
  hotjar: () => import('./hotjar.js'),
  mapbox: () => import('./mapbox.js'),
  matomo: () => import('./matomo.js'),
  'meta-pixel': () => import('./meta-pixel.js'),
  'microsoft-uet': () => import('./microsoft-uet.js'),
  mixpanel: () => import('./mixpanel.js'),
  paddle: () => import('./paddle.js'),
  'piwik-pro': () => import('./piwik-pro.js'),
  posthog: () => import('./posthog.js'),
  segment: () => import('./segment.js'),
  shopify: () => import('./shopify.js'),
  stripe: () => import('./stripe.js'),
  supabase: () => import('./supabase.js'),
  tiktok: () => import('./tiktok.js'),
  wordpress: () => import('./wordpress.js'),
  youtube: () => import('./youtube.js'),
};

const isServiceId = (id: string): id is ServiceId => Object.hasOwn(definitions, id);

/** Fetches what the registry knows of a service; undefined for a name that is not in it. */
export const loadService: LoadService = async (id) =>
  isServiceId(id) ? (await definitions[id]()).service : undefined;
