import type {ServiceDefinition} from '../model/service.js';

/** See https://shopify.dev/docs/api/customer-privacy */
export const service: ServiceDefinition = {
  id: 'shopify',
  name: 'Shopify',
  vendor: 'Shopify International Limited',
  country: 'IE',
  hosts: ['*.shopify.com'],
  calls: 'shopify',
};
