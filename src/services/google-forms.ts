import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://support.google.com/docs/ */
export const service: RegistryEntry = {
  id: 'google-forms',
  name: 'Google Forms',
  vendor: 'Google Ireland Limited',
  country: 'IE',
  category: 'preference',
  hosts: ['docs.google.com/forms/'],
};
