import type {ServiceDefinition} from '../model/service.js';

/** See https://stripe.com/cookie-settings */
export const service: ServiceDefinition = {
  id: 'stripe',
  name: 'Stripe',
  vendor: 'Stripe Payments Europe, Limited',
  country: 'IE',
  hosts: ['*.stripe.com', '*.stripe.network'],
  storage: [
    {
      kind: 'cookie',
      name: '__stripe_mid',
      duration: 'P1Y',
      description: {en: 'Recognises the device, to keep fraud out of payments.'},
    },
    {
      kind: 'cookie',
      name: '__stripe_sid',
      duration: 'PT30M',
      description: {en: 'Recognises one visit, to keep fraud out of payments.'},
    },
  ],
};
