import type {RegistryEntry} from '../model/registry-entry.js';

/**
 * See https://docs.sentry.io/platforms/javascript/session-replay/
 *
 * Self-hosted, or through a tunnel: the policy's own `hosts` name the server.
 */
export const service: RegistryEntry = {
  id: 'sentry',
  name: 'Sentry',
  vendor: 'Functional Software, Inc.',
  country: 'US',
  category: 'analytics',
  hosts: ['*.sentry.io', '*.sentry-cdn.com'],
  storage: [
    {
      kind: 'sessionStorage',
      name: 'sentryReplaySession',
      description: {en: 'Joins pages into one recording.'},
    },
  ],
  loader: {
    src: 'https://js.sentry-cdn.com/{key}.min.js',
    attributes: {crossorigin: 'anonymous'},
  },
};
