import {defineVendor, html, json, pathOf, played} from './vendor.js';

const STYLE = `:root{color-scheme:light}body{margin:0;padding:24px;font:15px system-ui;color:#12263f;background:#fff}
button{width:100%;padding:12px;border:0;border-radius:8px;font:inherit;color:#fff;background:#0a5c36}`;

export const paddle = defineVendor(
  'paddle',
  ['cdn.paddle.com', 'buy.paddle.com', 'checkout-service.paddle.com'],
  (visit) => {
    if (pathOf(visit) === '/paddle/v2/paddle.js') return played('paddle.js');
    if (visit.host === 'buy.paddle.com') {
      return html(
        'Checkout',
        STYLE,
        '<h1>200 set tokens</h1><p>€ 12.00, VAT included</p><button>Pay now</button>',
      );
    }
    return visit.host === 'checkout-service.paddle.com' ? json({status: 'ready'}) : undefined;
  },
);
