import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://woocommerce.com/document/woocommerce-cookies/
 *
 * The site's own, without hosts. What a shop needs to be one (`woocommerce_cart_hash`, `wp_woocommerce_session_*`) is not in it.
 */
export const service: RegistryEntry = {
  id: 'woocommerce',
  name: 'WooCommerce',
  vendor: 'Automattic Inc.',
  country: 'US',
  category: 'analytics',
  hosts: [],
  storage: [
    {
      kind: 'cookie',
      name: 'sbjs_session',
      duration: 'PT30M',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'cookie',
      name: 'sbjs_udata',
      duration: 'P6M',
      description: {en: 'Holds what is known about the visitor.'},
    },
    {
      kind: 'cookie',
      name: 'sbjs_first',
      duration: 'P6M',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: 'sbjs_first_add',
      duration: 'P6M',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: 'sbjs_current',
      duration: 'P6M',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: 'sbjs_current_add',
      duration: 'P6M',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: 'sbjs_migrations',
      duration: 'P6M',
      description: {en: 'Holds settings of this service.'},
    },
    {
      kind: 'cookie',
      name: 'woocommerce_recently_viewed',
      description: {en: 'Remembers which products were looked at.'},
    },
    {
      kind: 'cookie',
      name: 'store_notice*',
      description: {en: 'Remembers which messages were shown.'},
    },
  ],
};
