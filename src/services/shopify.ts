import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://www.shopify.com/legal/cookies
 *
 * What a shop needs to be one (cart, checkout, account) is not in it: the policy declares that as its own. A shop's
 * `*.myshopify.com` goes into the policy's `hosts`.
 */
export const service: RegistryEntry = {
  id: 'shopify',
  name: 'Shopify',
  vendor: 'Shopify International Limited',
  country: 'IE',
  category: 'analytics',
  hosts: ['cdn.shopify.com', '*.shopifysvc.com'],
  storage: [
    {
      kind: 'cookie',
      name: '_shopify_y',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: '_shopify_s',
      duration: 'PT30M',
      description: {en: 'Keeps one visit together.'},
    },
    {kind: 'cookie', name: '_shopify_d', description: {en: 'Keeps one visit together.'}},
    {
      kind: 'cookie',
      name: '_shopify_fs',
      duration: 'P2Y',
      description: {en: 'Remembers when the visitor was last here.'},
    },
    {kind: 'cookie', name: '_shopify_ga', description: {en: 'Keeps one visit together.'}},
    {
      kind: 'cookie',
      name: '_shopify_sa_p',
      duration: 'PT30M',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: '_shopify_sa_t',
      duration: 'PT30M',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: '_shopify_uniq',
      duration: 'P1D',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: '_shopify_visit',
      duration: 'PT30M',
      description: {en: 'Counts visits.'},
    },
    {kind: 'cookie', name: '_y', duration: 'P1Y', description: {en: 'Tells visitors apart.'}},
    {kind: 'cookie', name: '_s', duration: 'PT30M', description: {en: 'Keeps one visit together.'}},
    {
      kind: 'cookie',
      name: '_landing_page',
      duration: 'P14D',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: '_orig_referrer',
      duration: 'P14D',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: 'ki_r',
      duration: 'P1Y',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {kind: 'cookie', name: 'ki_t', duration: 'P1Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: 'shop_analytics',
      duration: 'PT30M',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'cookie',
      name: 'tracked_start_checkout',
      duration: 'P1Y',
      description: {en: 'Holds the state of the checkout.'},
    },
  ],
  calls: 'shopify',
};
