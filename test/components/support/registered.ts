import type {Policy} from '../../../src/model/policy.js';
import type {ConsentOptions} from '../../../src/platform/consent-options.js';
import {service} from '../../../src/services/google-analytics.js';
import {policy as base} from './mounted.js';

/** The policy of the other tests, with a service of the registry, and what the site itself says of two more items. */
export const policy: Policy = {
  ...base,
  services: [
    {
      use: 'google-analytics',
      purpose: 'analytics',
      storage: [
        {kind: 'cookie', name: 'own', description: {en: 'Ours alone.'}},
        {kind: 'cookie', name: 'said', description: {en: 'Counts visits.', de: 'Zählt mit.'}},
        {kind: 'cookie', name: 'text', description: 'Counts visits.'},
      ],
    },
  ],
};

export const options: ConsentOptions = {loadService: () => Promise.resolve(service)};

/** Languages whose sentences for the registry were fetched since `performance.clearResourceTimings()`. */
export const fetchedSentences = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .flatMap(({name}) => /\/messages\/registry\/([^/]+)\.ts/.exec(name)?.[1] ?? []);
