import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developer.paddle.com/paddlejs/overview */
export const service: RegistryEntry = {
  id: 'paddle',
  name: 'Paddle',
  vendor: 'Paddle.com Market Limited',
  country: 'GB',
  category: 'essential',
  hosts: ['*.paddle.com'],
  storage: [
    {
      kind: 'localStorage',
      name: 'paddlejs_*',
      description: {en: 'Holds the state of the checkout.'},
    },
    {
      kind: 'cookie',
      name: 'paddlejs_*',
      duration: 'P1D',
      description: {en: 'Holds the state of the checkout.'},
    },
  ],
  loader: {src: 'https://cdn.paddle.com/paddle/v2/paddle.js'},
};
