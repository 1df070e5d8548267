import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/cookie-validity-update/
 *
 * Behind a proxy: the policy's own `hosts` name it.
 */
export const service: RegistryEntry = {
  id: 'segment',
  name: 'Segment',
  vendor: 'Twilio Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['cdn.segment.com', 'api.segment.io', '*.segmentapis.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'ajs_anonymous_id',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart.'},
    },
    {
      kind: 'cookie',
      name: 'ajs_user_id',
      duration: 'P1Y',
      description: {en: 'Remembers who signed in.'},
    },
    {
      kind: 'cookie',
      name: 'ajs_group_id',
      duration: 'P1Y',
      description: {en: "Remembers the visitor's organisation."},
    },
    {
      kind: 'localStorage',
      name: 'ajs_*',
      description: {en: 'Holds what is known about the visitor.'},
    },
    {
      kind: 'localStorage',
      name: 'persisted-queue:*',
      description: {en: 'Holds what could not be sent yet.'},
    },
  ],
  calls: 'segment',
};
