import {createMatchHost, type MatchHost} from '../gate/match-host.js';
import type {Policy} from '../model/policy.js';
import {serviceId} from '../model/service.js';
import {siteOf} from '../request/site.js';

/** One thing that a browser refused, or would have. Anybody can send such a report: it is a hint and no proof. */
export interface Report {
  /** What was to be fetched, or the browser's word for what has no URL: `inline`, `eval`, `data`, `webrtc`. */
  readonly url: string;
  /** Which directive stood against it, or `connection-allowlist`. */
  readonly directive: string;
  /** The page that it happened on. */
  readonly page?: string;
  /** The service that declares the URL. Undefined: none does, and the policy lacks one. */
  readonly service?: string;
  /** Its purpose. */
  readonly purpose?: string;
}

/**
 * Reads what browsers send to `reportTo`, in the form of the Reporting API (`application/reports+json`) and in that of
 * `report-uri` (`application/csp-report`), and says which service each is about. What is neither is left out.
 * https://www.w3.org/TR/CSP3/#reporting, https://wicg.github.io/connection-allowlists/#reporting
 *
 * @param body - The request's body, as text or parsed.
 * @throws {PolicyError} Rejects for a policy that is not valid.
 */
export const readReports = async (policy: Policy, body: unknown): Promise<readonly Report[]> => {
  const {services} = await siteOf(policy);
  const match = createMatchHost(services);
  const value = typeof body === 'string' ? parse(body) : body;
  return (Array.isArray(value) ? value : [value]).flatMap((each: unknown) => {
    const found = read(each);
    return found ? [{...found, ...owner(match, found.url)}] : [];
  });
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

interface Fields {
  readonly [key: string]: unknown;
}

const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

/** The first of several values that is a text with something in it. */
const text = (...values: readonly unknown[]): string | undefined =>
  values.find((value): value is string => typeof value === 'string' && value !== '');

const read = (value: unknown): Report | undefined => {
  const report = fields(value);
  const old = fields(report['csp-report']);
  const body = fields(report['body']);
  const isAllowlist = report['type'] === 'connection-allowlist';
  if (report['type'] !== 'csp-violation' && !isAllowlist && !report['csp-report']) return undefined;
  const url = text(body['blockedURL'], body['connection'], old['blocked-uri']);
  const directive = isAllowlist
    ? 'connection-allowlist'
    : // `violated-directive` held the sources as well in older browsers.
      text(
        body['effectiveDirective'],
        old['effective-directive'],
        old['violated-directive'],
      )?.split(' ')[0];
  const page = text(body['documentURL'], body['url'], old['document-uri'], report['url']);
  return url && directive ? {url, directive, ...(page && {page})} : undefined;
};

const owner = (match: MatchHost, href: string): Partial<Report> => {
  if (!URL.canParse(href)) return {};
  const service = match(new URL(href))[0];
  return service ? {service: serviceId(service), purpose: service.purpose} : {};
};
