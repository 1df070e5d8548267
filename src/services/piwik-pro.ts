import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://help.piwik.pro/support/privacy/cookies-created-for-visitors/
 *
 * A domain of the site's own for it goes into the policy's `hosts`.
 */
export const service: RegistryEntry = {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  vendor: 'Piwik PRO SA',
  country: 'PL',
  category: 'analytics',
  hosts: ['*.piwik.pro'],
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
      name: 'stg_traffic_source_priority',
      duration: 'PT30M',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: 'stg_last_interaction',
      duration: 'P1Y',
      description: {en: 'Remembers when the visitor was last here.'},
    },
    {
      kind: 'cookie',
      name: 'stg_returning_visitor',
      duration: 'P1Y',
      description: {en: 'Counts visits.'},
    },
    {
      kind: 'cookie',
      name: 'stg_externalReferrer',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {kind: 'cookie', name: 'stg_fired__*', description: {en: 'Keeps one visit together.'}},
    {
      kind: 'cookie',
      name: 'stg_utm_campaign',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: 'stg_pk_campaign',
      description: {en: 'Remembers where the visitor came from.'},
    },
    {
      kind: 'cookie',
      name: '_stg_optout',
      duration: 'P1Y',
      description: {en: 'Remembers an objection to this service.'},
    },
    {
      kind: 'cookie',
      name: 'ppms_privacy_*',
      duration: 'P1Y',
      description: {en: 'Remembers what was chosen about privacy.'},
    },
    {
      kind: 'localStorage',
      name: 'ppms_webstorage',
      description: {en: 'Remembers what was chosen about privacy.'},
    },
  ],
  calls: 'piwik-pro',
};
