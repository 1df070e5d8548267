import type {LoadService, ServiceDefinition} from '../model/service.js';

/** The names that a policy's `use` may have. */
export const serviceIds = Object.freeze([
  'amplitude',
  'beatport',
  'clarity',
  'google-analytics',
  'google-tag-manager',
  'hotjar',
  'mapbox',
  'matomo',
  'meta-pixel',
  'mixpanel',
  'paddle',
  'posthog',
  'recognisers',
  'seats',
  'segment',
  'stripe',
  'supabase',
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
  'google-analytics': () => import('./google-analytics.js'),
  'google-tag-manager': () => import('./google-tag-manager.js'),
  hotjar: () => import('./hotjar.js'),
  mapbox: () => import('./mapbox.js'),
  matomo: () => import('./matomo.js'),
  'meta-pixel': () => import('./meta-pixel.js'),
  mixpanel: () => import('./mixpanel.js'),
  paddle: () => import('./paddle.js'),
  posthog: () => import('./posthog.js'),
  recognisers: () => import('./recognisers.js'),
  seats: () => import('./seats.js'),
  segment: () => import('./segment.js'),
  stripe: () => import('./stripe.js'),
  supabase: () => import('./supabase.js'),
  youtube: () => import('./youtube.js'),
};

const isServiceId = (id: string): id is ServiceId => Object.hasOwn(definitions, id);

/** Fetches what the registry knows of a service; undefined for a name that is not in it. */
export const loadService: LoadService = async (id) =>
  isServiceId(id) ? (await definitions[id]()).service : undefined;
