import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developers.google.com/speed/libraries/terms */
export const service: RegistryEntry = {
  id: 'google-hosted-libraries',
  name: 'Google Hosted Libraries',
  vendor: 'Google Ireland Limited',
  country: 'IE',
  category: 'essential',
  hosts: ['ajax.googleapis.com'],
};
