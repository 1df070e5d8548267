/**
 * Strict mode's server side: the decision's cookie in, headers out. Pure, and without a page or a particular server.
 * `consent-gate/csp/node` and `consent-gate/csp/fetch` fit it to both kinds.
 */
export {connectionAllowlist} from './connection-allowlist.js';
export {contentSecurityPolicy} from './content-security-policy.js';
export {consentHeaders} from './consent-headers.js';
export {echoMeta} from '../request/echo-meta.js';
export {expireDenied} from '../request/expire-denied.js';
export {mergeHeader} from './merge-header.js';
export {readDecision, readDnt, readGpc} from '../request/read-decision.js';
export {readReports} from './read-reports.js';
export {siteOf} from '../request/site.js';
export type {
  ConsentHeaders,
  ConsentRequest,
  HeaderOptions,
  HeaderSettings,
} from './consent-headers.js';
export type {CspOptions, FullForm, NonceForm} from './content-security-policy.js';
export type {CookiePlace} from '../request/expiry-lines.js';
export type {Allows, DecisionSource} from '../request/allowed-by.js';
export type {Report} from './read-reports.js';
export type {CheckedSite} from '../request/site.js';
