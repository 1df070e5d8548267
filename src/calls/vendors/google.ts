import type {Call, Moment, Root, Vendor} from '../vendor.js';

/** The seven types of Consent Mode, and the category that speaks for each. */
const TYPES = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'preference',
  personalization_storage: 'preference',
  security_storage: 'essential',
} as const;

type Type = keyof typeof TYPES;

/** Statuses by which the choice is known. */
const DECIDED = /^(given|refused|withdrawn|objected|unopposed)$/;

const types = Object.keys(TYPES) as readonly Type[];

/** What a service is about, where the policy has no purpose of that category: then the service's own purpose speaks. */
const ABOUT: {readonly [use: string]: string} = {
  'google-analytics': 'analytics',
  'google-ads': 'marketing',
  floodlight: 'marketing',
};

/** Whether a type may be granted. An option by its name says which purpose, service or category speaks for it. */
const grants = ({options, services, has, allows, nameOf}: Moment, type: Type): boolean => {
  const chosen = options[type];
  const category = TYPES[type];
  if (chosen === undefined && category === 'essential') return true;
  const about = services.filter(({use = ''}) => ABOUT[use] === category);
  // Refused by name, though not its purpose.
  if (about.some((each) => allows(each.purpose) && !allows(nameOf(each)))) return false;
  if (chosen !== undefined) return allows(String(chosen));
  if (has(category)) return allows(category);
  return about.length > 0 && about.every(({purpose}) => allows(purpose));
};

const state = (isGranted: (type: Type) => boolean) =>
  Object.fromEntries(types.map((type) => [type, isGranted(type) ? 'granted' : 'denied']));

const layerOf = (root: Root, {dataLayer = 'dataLayer'}: Moment['options']): unknown[] =>
  (root[String(dataLayer)] ??= []) as unknown[];

/**
 * Consent Mode, for the Google tag and Tag Manager alike: the default before anything else in the data layer, then one update
 * with all seven types at each decision, and on each page, since Google keeps none.
 * https://developers.google.com/tag-platform/security/guides/consent
 */
export const vendor: Vendor = {
  advanced: true,
  repeats: true,
  setup: /^(js|config|set|consent|get|event (gtm\.js|ppms\.cm))\b/,

  calls(moment) {
    const {first, options, services, statusOf, allows, nameOf} = moment;
    const calls: Call[] = [];
    if (first) {
      calls.push(
        ['gtag', 'consent', 'default', state((type) => TYPES[type] === 'essential')],
        ['gtag', 'set', 'ads_data_redaction', options['ads_data_redaction'] !== false],
        // It would carry an identifier in links instead of a cookie.
        ['gtag', 'set', 'url_passthrough', options['url_passthrough'] === true],
      );
    }
    const asked = [...new Set([...Object.values(TYPES), ...services.map(({purpose}) => purpose)])];
    if (!first || asked.some((name) => DECIDED.test(statusOf(name))))
      calls.push(['gtag', 'consent', 'update', state((type) => grants(moment, type))]);
    // https://developers.google.com/analytics/devguides/collection/ga4/disable-analytics
    for (const service of services) {
      const [id, name] = [service.options?.['id'], nameOf(service)];
      if (service.use === 'google-analytics' && id && DECIDED.test(statusOf(name)))
        calls.push(['disable', id, !allows(name)]);
    }
    return calls;
  },

  api: (root, options) => ({
    // Only what `arguments` is counts as a command; an array does not (requirement C1).
    gtag: function () {
      // eslint-disable-next-line prefer-rest-params
      layerOf(root, options).push(arguments);
    },
    disable: (id: string, off: boolean) => void (root[`ga-disable-${id}`] = off),
  }),

  // Tags that have come put a `push` of their own on the array.
  queue(root, options) {
    const layer = layerOf(root, options);
    return Object.hasOwn(layer, 'push') ? undefined : layer;
  },
};
