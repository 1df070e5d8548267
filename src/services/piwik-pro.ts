import type {ServiceDefinition} from '../model/service.js';

/** See https://help.piwik.pro/support/privacy/cookies-created-for-visitors/ */
export const service: ServiceDefinition = {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  vendor: 'Piwik PRO GmbH',
  country: 'DE',
  hosts: ['*.piwik.pro', '*.containers.piwik.pro'],
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
      name: 'ppms_privacy_*',
      duration: 'P1Y',
      description: {en: 'Remembers what was answered.'},
    },
    {
      kind: 'cookie',
      name: 'stg_*',
      duration: 'P1Y',
      description: {en: 'Holds the state of the tag manager.'},
    },
  ],
  calls: 'piwik-pro',
};
