import type {RegistryEntry} from '../model/registry-entry.js';

/** See https://mailchimp.com/legal/cookies/ */
export const service: RegistryEntry = {
  id: 'mailchimp',
  name: 'Mailchimp',
  vendor: 'The Rocket Science Group LLC',
  country: 'US',
  category: 'marketing',
  hosts: ['*.chimpstatic.com', '*.list-manage.com', '*.mailchimp.com', '*.mcusercontent.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'mc_cid',
      duration: 'P14D',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {kind: 'cookie', name: 'mc_eid', duration: 'P14D', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: 'mc_landing_site',
      duration: 'P14D',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: 'MCPopupClosed',
      duration: 'P1Y',
      description: {en: 'Remembers which messages were shown.'},
    },
    {
      kind: 'cookie',
      name: 'MCPopupSubscribed',
      duration: 'P1Y',
      description: {en: 'Remembers which messages were shown.'},
    },
  ],
};
