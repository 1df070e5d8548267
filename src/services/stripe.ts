import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://stripe.com/cookie-settings */
export const service: RegistryEntry = {
  id: 'stripe',
  name: 'Stripe',
  vendor: 'Stripe Payments Europe, Limited',
  country: 'IE',
  category: 'essential',
  hosts: ['*.stripe.com', '*.stripe.network'],
  storage: [
    {
      kind: 'cookie',
      name: '__stripe_mid',
      duration: 'P1Y',
      description: {en: 'Recognises the device, to prevent fraud.'},
    },
    {
      kind: 'cookie',
      name: '__stripe_sid',
      duration: 'PT30M',
      description: {en: 'Recognises one visit, to prevent fraud.'},
    },
  ],
  loader: {src: 'https://js.stripe.com/v3/'},
};
