import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developer.paypal.com/braintree/docs/guides/client-sdk/setup/javascript/v3/ */
export const service: RegistryEntry = {
  id: 'braintree',
  name: 'Braintree',
  vendor: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.',
  country: 'LU',
  category: 'essential',
  hosts: ['*.braintreegateway.com', '*.braintree-api.com'],
};
