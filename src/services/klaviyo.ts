import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://help.klaviyo.com/ */
export const service: RegistryEntry = {
  id: 'klaviyo',
  name: 'Klaviyo',
  vendor: 'Klaviyo, Inc.',
  country: 'US',
  category: 'marketing',
  hosts: ['*.klaviyo.com'],
  storage: [
    {kind: 'cookie', name: '__kla_id', duration: 'P2Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'localStorage',
      name: 'klaviyoOnsite',
      description: {en: 'Remembers which messages were shown.'},
    },
    {kind: 'sessionStorage', name: 'klaviyoPagesVisitCount', description: {en: 'Counts pages.'}},
  ],
  loader: {src: 'https://static.klaviyo.com/onsite/js/klaviyo.js?company_id={id}'},
};
