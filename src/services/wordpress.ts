import type {ServiceDefinition} from '../model/service.js';

/** See https://wordpress.org/plugins/wp-consent-api/ */
export const service: ServiceDefinition = {
  id: 'wordpress',
  name: 'WordPress',
  storage: [
    {
      kind: 'cookie',
      name: 'wp_consent_*',
      duration: 'P30D',
      description: {en: 'Remembers what was answered, for plugins.'},
    },
  ],
  calls: 'wordpress',
};
