import {defineVendor, html, json, pathOf, played} from './vendor.js';

const CARD = `<label>Card number<input inputmode="numeric" placeholder="4242 4242 4242 4242"></label>
<label>Expiry<input placeholder="12 / 30"></label><label>CVC<input placeholder="123"></label>`;

const STYLE = `:root{color-scheme:light}body{margin:0;display:grid;grid-template-columns:2fr 1fr 1fr;gap:8px;font:14px system-ui}
label{display:grid;gap:4px;color:#30313d}input{font:inherit;min-width:0;padding:10px;border:1px solid #d5dbe1;border-radius:6px}`;

export const stripe = defineVendor(
  'stripe',
  ['js.stripe.com', 'm.stripe.network', 'm.stripe.com', 'api.stripe.com'],
  (visit) => {
    if (/^\/(v3|basil|clover)\/?(stripe\.js)?$/.test(pathOf(visit))) return played('stripe.js');
    if (visit.host === 'js.stripe.com') return html('Card', STYLE, CARD);
    if (visit.host === 'm.stripe.network') return html('Stripe', '', '');
    return json({id: 'pi_demo', status: 'requires_payment_method'});
  },
);
