import type {ServiceDefinition} from '../model/service.js';

/** See https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/cookie-validity-update/ */
export const service: ServiceDefinition = {
  id: 'segment',
  name: 'Segment',
  vendor: 'Twilio Inc.',
  country: 'US',
  hosts: ['cdn.segment.com', 'api.segment.io', '*.segmentapis.com'],
  storage: [
    {
      kind: 'cookie',
      name: 'ajs_anonymous_id',
      duration: 'P1Y',
      description: {en: 'Tells visitors apart before they sign in.'},
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
    {kind: 'localStorage', name: 'ajs_*', description: {en: 'Copies of the same, and traits.'}},
    {
      kind: 'localStorage',
      name: 'persisted-queue:*',
      description: {en: 'Holds what could not be sent yet.'},
    },
  ],
  calls: 'segment',
};
