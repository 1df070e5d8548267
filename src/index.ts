import {loadCalls} from './calls/load-calls.js';
import {Consent} from './consent.js';
import {checkUses} from './model/check-uses.js';
import {definePolicy} from './model/define-policy.js';
import type {PolicyJson, Unchecked} from './model/policy-json.js';
import type {Policy} from './model/policy.js';
import type {ConsentOptions} from './platform/consent-options.js';
import {loadService, serviceIds} from './services/index.js';

const loadRules = () => import('./regions/open-rules.js');

/**
 * Creates a site's consent from its policy. Nothing on the page changes: hand the result to `gate()` from
 * `consent-gate/gate` and to `mountConsentUi()` from `consent-gate/ui`.
 *
 * On a server there is no decision to read, so that nothing but exempt purposes is allowed.
 *
 * @param policy - The policy, or the promise of one; until it is kept, nothing is allowed.
 * @param options - What it reads from and writes to: `region`, `age` and `signals` say what the site knows of the visitor.
 *   Default: the page itself.
 * @returns The consent, frozen. Its `ready` rejects where a service of the policy, or a promised policy, cannot be had.
 * @throws {PolicyError} At once for a policy that is not valid; a promised one rejects `ready` instead.
 */
export function createConsent(
  policy: Policy | PromiseLike<Policy>,
  options?: ConsentOptions,
): Consent;
/** The same for a policy out of a `.json` file, which TypeScript cannot check: it is checked as the page runs. */
export function createConsent<const P extends PolicyJson>(
  policy: P & Unchecked<P>,
  options?: ConsentOptions,
): Consent;
export function createConsent(
  policy: Policy | PromiseLike<Policy>,
  options: ConsentOptions = {},
): Consent {
  // A registry of the site's own knows its own names.
  const check = (value: unknown) =>
    options.loadService ? definePolicy(value) : checkUses(definePolicy(value), serviceIds);
  const checked = policy instanceof Object && 'then' in policy ? policy.then(check) : check(policy);
  const consent = new Consent(checked, {
    loadService,
    loadCalls: loadCalls(options.region),
    loadRules,
    ...options,
  });
  Object.freeze(consent);
  return consent;
}

export {definePolicy} from './model/define-policy.js';
export {createReceipt} from './model/receipt.js';
export {PolicyError} from './model/policy-error.js';
export {DecisionEvent, GateEvent, WithdrawEvent} from './events.js';
export type {Consent} from './consent.js';
export type {ConsentEvents} from './consent-api.js';
export type {ConsentOptions, RegionSource, RulesModule} from './platform/consent-options.js';
export type {AcceptOptions, DecideOptions} from './model/next-record.js';
export type {GateSubject, StoredItem} from './events.js';
export type {Fault, FaultCode} from './model/fault.js';
export type {Receipt, ReceiptPurpose} from './model/receipt.js';
export type {Answer, ConsentRecord, Method, RecordedAnswer} from './model/record.js';
export type {LoadService, ServiceDefinition} from './model/service.js';
export type {PurposeRule, PurposeStatus, Rules, Signals} from './model/status.js';
export type {RecordStorage} from './platform/cookie-storage.js';
export type {PolicyJson} from './model/policy-json.js';
export type * from './model/policy.js';
