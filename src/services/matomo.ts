import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://matomo.org/faq/general/faq_146/
 *
 * Self-hosted: the policy's own `hosts` name the server, `stats.example.com/matomo/`.
 */
export const service: RegistryEntry = {
  id: 'matomo',
  name: 'Matomo',
  vendor: 'InnoCraft Limited',
  country: 'NZ',
  category: 'analytics',
  hosts: ['*.matomo.cloud'],
  storage: [
    {
      kind: 'cookie',
      name: '_pk_id.*',
      duration: 'P13M',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: '_pk_ses.*',
      duration: 'PT30M',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'cookie',
      name: '_pk_ref.*',
      duration: 'P6M',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: '_pk_cvar.*',
      duration: 'PT30M',
      description: {en: 'Holds variables of one visit.'},
    },
    {
      kind: 'cookie',
      name: '_pk_hsr.*',
      duration: 'PT30M',
      description: {en: 'Joins pages into one recording.'},
    },
    {
      kind: 'cookie',
      name: '_pk_testcookie*',
      description: {en: 'Checks whether something can be stored.'},
    },
    {
      kind: 'cookie',
      name: 'mtm_consent',
      duration: 'P30Y',
      description: {en: 'Remembers that this service was agreed to.'},
    },
    {
      kind: 'cookie',
      name: 'mtm_cookie_consent',
      duration: 'P30Y',
      description: {en: 'Remembers that this service was agreed to.'},
    },
    {
      kind: 'cookie',
      name: 'mtm_consent_removed',
      duration: 'P30Y',
      description: {en: 'Remembers an objection to this service.'},
    },
  ],
  calls: 'matomo',
  loader: {
    src: '{url}matomo.js',
    pushes: {
      to: '_paq',
      entries: [
        ['trackPageView'],
        ['enableLinkTracking'],
        ['setTrackerUrl', '{url}matomo.php'],
        ['setSiteId', '{id}'],
      ],
    },
  },
};
