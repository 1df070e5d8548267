import type {Policy} from '../model/policy.js';
import {checkForm} from './check-form.js';
import {connectionAllowlist} from './connection-allowlist.js';
import {contentSecurityPolicy, REPORT_GROUP, type CspOptions} from './content-security-policy.js';
import type {DecisionSource} from '../request/allowed-by.js';
import {readDecision} from '../request/read-decision.js';
import {siteOf} from '../request/site.js';
import {allowedHosts, ownHosts} from './sources.js';

/** Which headers to send beside the policy, and how. */
export interface HeaderSettings {
  /**
   * Whether browsers only report what they would refuse. Default: where the policy says `undeclared: "report"`.
   */
  readonly reportOnly?: boolean | undefined;
  /** Whether to send `Connection-Allowlist` along with a full policy; see `connectionAllowlist`. Default false. */
  readonly connectionAllowlist?: boolean | undefined;
  /**
   * Whether to tell Chromium not to look ahead in the page for what to fetch, so that the script gate sees everything
   * first; the page's own files come later for it. Default false.
   * https://explainers-by-googlers.github.io/expect-no-linked-resources/
   */
  readonly documentPolicy?: boolean | undefined;
}

/** Which headers to send. */
export type HeaderOptions = CspOptions & HeaderSettings;

/** A request, as far as its answer's headers depend on it. */
export interface ConsentRequest extends DecisionSource {
  /** The `Host` header, whose WebSockets a `Connection-Allowlist` then names. Default none. */
  readonly host?: string | undefined;
}

/** Header names to their values. */
export interface ConsentHeaders {
  readonly [name: string]: string;
}

/**
 * The headers that make a browser keep to the decision that came with a request. Send them along with what the site has of
 * its own: of two policies browsers keep to both, so that these can only refuse more. To replace one by the other, or to
 * join their sources, would weaken one of them: https://www.w3.org/TR/CSP3/#multiple-policies
 *
 * A full policy is for one visitor: `Vary` and `Cache-Control` say so, and a cache that heeds neither must be told. The
 * nonce form is the same for everybody.
 *
 * @returns Names to values. No policy is among them where the site's own says `undeclared: "allow"`.
 * @throws {PolicyError} Rejects for a policy that is not valid.
 * @throws {TypeError} Rejects for options that are missing, or could not stand in a header.
 */
export const consentHeaders = async (
  policy: Policy,
  options: HeaderOptions & ConsentRequest,
): Promise<ConsentHeaders> => {
  checkForm(options, 'consentHeaders');
  const {services} = await siteOf(policy);
  const allows = readDecision(policy, options, services);
  const csp = contentSecurityPolicy(policy, services, allows, options);
  const {reportOnly = policy.gate?.undeclared === 'report', reportTo, host} = options;
  const suffix = reportOnly ? '-Report-Only' : '';
  const headers: {[name: string]: string} = {};
  if (csp) {
    headers[`Content-Security-Policy${suffix}`] = csp;
    // https://www.w3.org/TR/reporting-1/#header
    if (reportTo) headers['Reporting-Endpoints'] = `${REPORT_GROUP}="${reportTo}"`;
  }
  // Only where a yes is followed by a new page: nothing opens it in place.
  if (csp && options.form === 'full' && options.connectionAllowlist) {
    headers[`Connection-Allowlist${suffix}`] = connectionAllowlist(
      [...ownHosts(policy, services, allows), ...allowedHosts(services, allows)],
      host && HOST.test(host) ? [`wss://${host}`] : [],
      reportTo && REPORT_GROUP,
    );
  }
  if (options.documentPolicy && !reportOnly)
    headers['Document-Policy'] = 'expect-no-linked-resources';
  if (csp && options.form === 'full') {
    headers['Vary'] = `Cookie, Sec-GPC${policy.signals?.dnt === 'deny' ? ', DNT' : ''}`;
    headers['Cache-Control'] = 'private, no-cache';
  }
  return headers;
};

/** A host with or without a port; the visitor's browser sent it, and it goes into a header. */
const HOST = /^[a-z0-9.-]+(:\d+)?$/i;
