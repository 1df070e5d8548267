import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://developers.google.com/recaptcha/docs/faq
 *
 * Its cookie `_GRECAPTCHA` is on `www.google.com`.
 */
export const service: RegistryEntry = {
  id: 'recaptcha',
  name: 'Google reCAPTCHA',
  vendor: 'Google Ireland Limited',
  country: 'IE',
  category: 'security',
  hosts: [
    'www.google.com/recaptcha/',
    'www.gstatic.com/recaptcha/',
    'www.recaptcha.net',
    'recaptcha.net',
  ],
  storage: [
    {
      kind: 'localStorage',
      name: '_grecaptcha',
      description: {en: 'Tells people and robots apart.'},
    },
  ],
  loader: {src: 'https://www.google.com/recaptcha/api.js'},
};
