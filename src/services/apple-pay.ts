import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developer.apple.com/documentation/applepayontheweb */
export const service: RegistryEntry = {
  id: 'apple-pay',
  name: 'Apple Pay',
  vendor: 'Apple Distribution International Limited',
  country: 'IE',
  category: 'essential',
  hosts: ['applepay.cdn-apple.com'],
};
