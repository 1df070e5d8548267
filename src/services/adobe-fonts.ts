import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://www.adobe.com/privacy/policies/adobe-fonts.html */
export const service: RegistryEntry = {
  id: 'adobe-fonts',
  name: 'Adobe Fonts',
  vendor: 'Adobe Systems Software Ireland Limited',
  country: 'IE',
  category: 'preference',
  hosts: ['use.typekit.net', 'p.typekit.net'],
};
