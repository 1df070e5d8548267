import type {PurposeStatus} from '../../model/status.js';
import type {Root, Vendor} from '../vendor.js';

interface CustomerPrivacy {
  currentVisitorConsent?(): {readonly [kind: string]: string};
  setTrackingConsent(consent: Consent, callback: () => void): void;
}

interface Shopify {
  customerPrivacy?: CustomerPrivacy;
  loadFeatures?(features: readonly object[], callback: (error?: unknown) => void): void;
}

type Consent = {readonly [kind: string]: boolean};

const FEATURES = [{name: 'consent-tracking-api', version: '0.1'}];

/** Shopify's words for our categories. */
const KINDS = {analytics: 'analytics', marketing: 'marketing', preferences: 'preference'};

/** Whether somebody has said something, be it the browser. */
const isAnswered = (status: PurposeStatus) => !/^(requested|unopposed)$/.test(status);

/**
 * Shopify keeps the answer itself and has rules of its own for as long as there is none, so that it is told answers only, and
 * only those that it does not have. https://shopify.dev/docs/api/customer-privacy
 */
export const vendor: Vendor = {
  calls({has, allows, statusOf}) {
    const names = Object.values(KINDS);
    if (!names.some((name) => has(name) && isAnswered(statusOf(name)))) return [];
    const consent = Object.fromEntries(
      Object.entries(KINDS).map(([kind, name]) => [kind, allows(name)]),
    );
    // Advertising is where visitors' data is sold or shared.
    return [
      [
        'Shopify.customerPrivacy.setTrackingConsent',
        {...consent, sale_of_data: allows('marketing')},
      ],
    ];
  },

  api(root): Root {
    const set = (consent: Consent): void => {
      const {customerPrivacy} = root['Shopify'] as Shopify;
      const known = customerPrivacy?.currentVisitorConsent?.();
      const news = Object.entries(consent).some(
        ([kind, is]) => known?.[kind] !== (is ? 'yes' : 'no'),
      );
      if (news) customerPrivacy?.setTrackingConsent(consent, () => {});
    };
    return {
      Shopify: {
        customerPrivacy: {
          setTrackingConsent(consent: Consent) {
            const shopify = root['Shopify'] as Shopify | undefined;
            if (shopify?.customerPrivacy) set(consent);
            else
              shopify?.loadFeatures?.(FEATURES, (error) =>
                error ? reportError(error) : set(consent),
              );
          },
        },
      },
    };
  },
};
