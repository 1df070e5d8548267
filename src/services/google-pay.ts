import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developers.google.com/pay/api/web/guides/setup */
export const service: RegistryEntry = {
  id: 'google-pay',
  name: 'Google Pay',
  vendor: 'Google Ireland Limited',
  country: 'IE',
  category: 'essential',
  hosts: ['pay.google.com'],
};
