import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://docs.klarna.com/on-site-messaging/faq/ */
export const service: RegistryEntry = {
  id: 'klarna',
  name: 'Klarna',
  vendor: 'Klarna Bank AB (publ)',
  country: 'SE',
  category: 'essential',
  hosts: ['*.klarna.com', '*.klarnacdn.net', '*.klarnaservices.com', '*.klarnaevt.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'ku1-vid',
      duration: 'P400D',
      description: {en: 'Tells visitors apart.'},
    },
    {kind: 'cookie', name: 'ku1-sid', description: {en: 'Keeps one visit together.'}},
  ],
};
