import type {Policy} from '../model/policy.js';
import type {ServiceDefinition} from '../model/service.js';
import {guardFetches} from './guard-fetches.js';

/** What `npx consent-gate build` puts around this file, for `importScripts`. */
declare const CONSENT_GATE: {
  readonly policy: Policy;
  readonly services: {readonly [use: string]: ServiceDefinition};
};

guardFetches(CONSENT_GATE.policy, Object.values(CONSENT_GATE.services));
