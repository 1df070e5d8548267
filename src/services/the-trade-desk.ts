import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.thetradedesk.com/legal/privacy */
export const service: RegistryEntry = {
  id: 'the-trade-desk',
  name: 'The Trade Desk',
  vendor: 'The Trade Desk, Inc.',
  country: 'US',
  category: 'marketing',
  hosts: ['*.adsrvr.org'],
};
