import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developers.google.com/fonts/faq/privacy */
export const service: RegistryEntry = {
  id: 'google-fonts',
  name: 'Google Fonts',
  vendor: 'Google Ireland Limited',
  country: 'IE',
  category: 'preference',
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com'],
};
