import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.brevo.com/ */
export const service: RegistryEntry = {
  id: 'brevo',
  name: 'Brevo',
  vendor: 'Sendinblue SAS',
  country: 'FR',
  category: 'marketing',
  hosts: ['sibautomation.com', '*.sibautomation.com', '*.brevo.com', '*.sendinblue.com'],
  storage: [
    {kind: 'cookie', name: 'sib_cuid', duration: 'P6M', description: {en: 'Tells visitors apart.'}},
  ],
};
