import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://developer.friendlycaptcha.com/ */
export const service: RegistryEntry = {
  id: 'friendly-captcha',
  name: 'Friendly Captcha',
  vendor: 'Friendly Captcha GmbH',
  country: 'DE',
  category: 'security',
  hosts: ['*.frcapi.com', '*.friendlycaptcha.com', '*.friendlycaptcha.eu'],
};
