import type {Policy} from '../model/policy.js';
import type {ServiceDefinition} from '../model/service.js';
import {guardFetches, type FetchVisit} from './guard-fetches.js';

/** What `npx consent-gate build` puts around this file, for `importScripts`. */
declare const CONSENT_GATE: {
  readonly policy: Policy;
  readonly services: {readonly [use: string]: ServiceDefinition};
};

/** What the site's own service worker says before it imports this file. */
const {consentGateVisit} = globalThis as {
  consentGateVisit?: FetchVisit | (() => FetchVisit | Promise<FetchVisit>);
};

guardFetches(CONSENT_GATE.policy, Object.values(CONSENT_GATE.services), consentGateVisit);
