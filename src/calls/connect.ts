import type {ConsentApi} from '../consent-api.js';
import type {ResolvedService} from '../model/service.js';
import {tellVendors} from './tell-vendors.js';
import {vendor as amplitude} from './vendors/amplitude.js';
import {vendor as mixpanel} from './vendors/mixpanel.js';
import {vendor as posthog} from './vendors/posthog.js';
import {vendor as segment} from './vendors/segment.js';

const SDKS = {
  amplitude: {vendor: amplitude, global: 'amplitude'},
  mixpanel: {vendor: mixpanel, global: 'mixpanel'},
  posthog: {vendor: posthog, global: 'posthog'},
  segment: {vendor: segment, global: 'analytics'},
} as const;

/**
 * Makes an SDK that is part of your own bundle obey: it is told to stop at once, unless its purpose is allowed, and told of
 * every decision from then on. Call it right after the SDK's `init`.
 *
 * @param consent - What `createConsent()` made, or `window.consentGate`.
 * @param name - Its name in the registry. A policy that does not `use` it allows it nothing.
 * @param sdk - What the package exports, or the instance that it made.
 * @returns A function that ends it. The SDK stays as it was told last.
 * @example connect(consent, 'posthog', posthog);
 */
export const connect = (
  consent: ConsentApi,
  name: keyof typeof SDKS,
  sdk: object,
): (() => void) => {
  const {vendor, global} = SDKS[name];
  const ended = new AbortController();
  // The policy may be on its way still.
  const own = () => consent.policy?.services?.find(({use}) => use === name);
  const service: ResolvedService = {
    calls: name,
    get id() {
      return own()?.id ?? name;
    },
    get purpose() {
      return own()?.purpose ?? '';
    },
  };
  const tell = tellVendors(new Map([[name, vendor]]), [service], consent, undefined, {
    [global]: sdk,
  });
  tell();
  consent.addEventListener('decision', tell, {signal: ended.signal});
  void consent.ready.then(
    () => !ended.signal.aborted && tell(),
    () => {},
  );
  return () => ended.abort();
};
