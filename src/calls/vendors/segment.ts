import type {Call, Moment, Vendor} from '../vendor.js';

/** What Segment hands to a middleware: an event, and the function that lets it through, or null. */
interface Passing {
  readonly payload: {readonly obj: {context?: Record<string, unknown>}};
  readonly next: (payload: unknown) => void;
}

const CATEGORIES = ['preference', 'analytics', 'marketing'];

/** Lets an event through while its purpose is allowed, with what was decided written on it for Segment's destinations. */
const createMiddleware =
  ({services, has, allows, nameOf}: Moment) =>
  ({payload, next}: Passing): void => {
    if (!services.every((service) => allows(nameOf(service)))) return next(null);
    const categoryPreferences = Object.fromEntries(
      CATEGORIES.filter(has).map((name) => [name, allows(name)]),
    );
    payload.obj.context = {...payload.obj.context, consent: {categoryPreferences}};
    next(payload);
  };

/**
 * Segment has no switch of its own: what it is given is a middleware that lets nothing through while it is denied. Ids go with a
 * withdrawal. https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/middleware/
 */
export const vendor: Vendor = {
  setup:
    /^(addSourceMiddleware|addIntegrationMiddleware|load|reset|debug|on|once|off|ready|setAnonymousId)\b/,
  view: /^page\b/,

  calls(moment) {
    const calls: Call[] = [];
    if (moment.first) calls.push(['analytics.addSourceMiddleware', createMiddleware(moment)]);
    if (moment.revoked && !moment.allowed) calls.push(['analytics.reset']);
    return calls;
  },

  queue: ({analytics}) => (Array.isArray(analytics) ? (analytics as unknown[]) : undefined),
};
