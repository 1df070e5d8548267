import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developer.paypal.com/sdk/js/ */
export const service: RegistryEntry = {
  id: 'paypal',
  name: 'PayPal',
  vendor: 'PayPal (Europe) S.à r.l. et Cie, S.C.A.',
  country: 'LU',
  category: 'essential',
  hosts: ['*.paypal.com', '*.paypalobjects.com'],
  storage: [
    {
      kind: 'localStorage',
      name: '__paypal_storage__',
      description: {en: 'Recognises the device, to prevent fraud.'},
    },
    {
      kind: 'sessionStorage',
      name: '__paypal_storage__',
      description: {en: 'Recognises the device, to prevent fraud.'},
    },
  ],
  loader: {src: 'https://www.paypal.com/sdk/js?client-id={id}'},
};
