import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.lemonsqueezy.com/ */
export const service: RegistryEntry = {
  id: 'lemon-squeezy',
  name: 'Lemon Squeezy',
  vendor: 'Lemon Squeezy LLC',
  country: 'US',
  category: 'essential',
  hosts: ['*.lemonsqueezy.com'],
};
