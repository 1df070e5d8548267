import type {PurposeStatus} from '../../model/status.js';
import type {Call, Root, Vendor} from '../vendor.js';

/** The categories of the WP Consent API, and ours that speak for them. */
const CATEGORIES = {
  preferences: 'preference',
  'statistics-anonymous': 'analytics',
  statistics: 'analytics',
  marketing: 'marketing',
} as const;

/** Nothing has been said: the type of the site then decides. */
const isSilent = (status: PurposeStatus) => status === 'requested' || status === 'unopposed';

/**
 * WordPress plugins ask the WP Consent API, which answers yes to everything as long as nobody says what type of site this is.
 * https://wordpress.org/plugins/wp-consent-api/
 */
export const vendor: Vendor = {
  calls({first, has, allows, statusOf}) {
    const calls: Call[] = [];
    const names = Object.values(CATEGORIES).filter(has);
    if (first) {
      const optOut = names.some((name) => statusOf(name) === 'unopposed');
      calls.push(['wp_consent_type_defined', optOut ? 'optout' : 'optin']);
    }
    if (names.every((name) => isSilent(statusOf(name)))) return calls;
    calls.push(['wp_set_consent', 'functional', 'allow']);
    for (const [category, name] of Object.entries(CATEGORIES))
      calls.push(['wp_set_consent', category, allows(name) ? 'allow' : 'deny']);
    return calls;
  },

  api: (root): Root => ({
    wp_set_consent: root['wp_set_consent'],
    wp_consent_type_defined(type: string) {
      root['wp_consent_type'] = type;
      document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
    },
  }),
};
