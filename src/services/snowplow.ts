import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://docs.snowplow.io/
 *
 * The collector is the site's own: the policy's `hosts` name it.
 */
export const service: RegistryEntry = {
  id: 'snowplow',
  name: 'Snowplow',
  vendor: 'Snowplow Analytics Ltd',
  country: 'GB',
  category: 'analytics',
  hosts: ['cdn.jsdelivr.net/npm/@snowplow/'],
  storage: [
    {kind: 'cookie', name: '_sp_id.*', duration: 'P2Y', description: {en: 'Tells visitors apart.'}},
    {
      kind: 'cookie',
      name: '_sp_ses.*',
      duration: 'PT30M',
      description: {en: 'Keeps one visit together.'},
    },
    {
      kind: 'localStorage',
      name: 'snowplowOutQueue_*',
      description: {en: 'Holds what could not be sent yet.'},
    },
  ],
};
