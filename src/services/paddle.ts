import type {ServiceDefinition} from '../model/service.js';

/** See https://developer.paddle.com/paddlejs/overview */
export const service: ServiceDefinition = {
  id: 'paddle',
  name: 'Paddle',
  vendor: 'Paddle.com Market Limited',
  country: 'GB',
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
};
