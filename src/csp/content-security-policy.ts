import type {Policy, Service} from '../model/policy.js';
import type {Allows} from '../request/allowed-by.js';
import {checkForm} from './check-form.js';
import {hostSources} from './host-source.js';
import {allowedHosts, deniedHosts, ownHosts} from './sources.js';

/** What both forms of the policy have in common. */
interface CommonOptions {
  /**
   * More sources that the site needs, as a Content-Security-Policy writes them: a CDN of its own that no service declares,
   * hashes of inline scripts, `blob:`. What a denied service declares is left out of them too. Default none.
   */
  readonly sources?: readonly string[] | undefined;
  /** A URL to which browsers send what the policy refuses; `readReports` reads it. Default none. */
  readonly reportTo?: string | undefined;
}

/** A policy for scripts alone, which a yes opens without a reload. */
export interface NonceForm extends CommonOptions {
  /** The nonce form, which is the default. */
  readonly form?: 'nonce' | undefined;
  /** The nonce that the page's own inline scripts carry, and that the gate stamps on what it releases. */
  readonly nonce: string;
}

/** A policy for everything that a page can fetch, made for one decision. */
export interface FullForm extends CommonOptions {
  /** The full form. */
  readonly form: 'full';
  /** Whether inline scripts and handlers may run. Default true. */
  readonly inlineScripts?: boolean | undefined;
  /** Whether inline styles count. Default true. */
  readonly inlineStyles?: boolean | undefined;
  /** Whether text may become code; `wasm` allows WebAssembly alone. Default true. */
  readonly eval?: boolean | 'wasm' | undefined;
  /** Whether `data:` and `blob:` URLs may be fetched: what they hold is in the page already. Default true. */
  readonly local?: boolean | undefined;
  /**
   * Whether forms may be sent to the site itself and what is allowed only. Default false: Chromium holds the redirects of
   * an answer against it too, which ends many a sign-in and payment: https://github.com/w3c/webappsec-csp/issues/8
   */
  readonly formAction?: boolean | undefined;
}

/** Which policy to write, and how strictly. */
export type CspOptions = NonceForm | FullForm;

/** The name under which reports are sent: https://www.w3.org/TR/reporting-1/#header */
export const REPORT_GROUP = 'consent-gate';

/** https://www.w3.org/TR/CSP3/#grammardef-base64-value */
const NONCE = /^[A-Za-z0-9+/_-]+={0,2}$/;

/** A URL that may also stand between the quotes of another header. */
const URL_TEXT = /^[!#-+\--:<-[\]-~]+$/;

/** What would end a source, a directive or the whole policy. */
const SEPARATOR = /[\s;,]/;

/**
 * The Content-Security-Policy for a decision, so that the browser, and not our code alone, refuses what is not allowed.
 * Empty where the policy says `undeclared: "allow"`: a list of what is allowed cannot let everything else through.
 *
 * `form: "nonce"`: `script-src-elem` with the site's own files, the hosts of what is exempt, and a nonce; whatever the
 * decision, so that it may be static. The script gate has images, styles and fetches, which no nonce could release.
 * It says nothing on inline handlers, `eval`, workers (theirs is the page's policy, or their own file's) and plug-ins.
 *
 * `form: "full"`: every directive, for this decision. Third parties' hosts only are refused by default: the policy is here
 * for consent and no defence against injected scripts, and must not break a page that never had one. It has no nonce,
 * with which a script may come from any host.
 *
 * @param services - With what the registry knows filled in.
 * @param allows - Whether a purpose is allowed by this decision.
 * @throws {TypeError} For a form that there is not, a nonce that is missing, and a nonce, source or URL that could not stand in a
 *   policy.
 */
export const contentSecurityPolicy = (
  policy: Policy,
  services: readonly Service[],
  allows: Allows,
  options: CspOptions,
): string => {
  checkForm(options, 'contentSecurityPolicy');
  if (policy.gate?.undeclared === 'allow') return '';
  const directives =
    options.form === 'full'
      ? fullForm(policy, services, allows, options)
      : nonceForm(policy, services, allows, options);
  return Object.entries({...directives, ...reporting(options.reportTo)})
    .map(([name, values]) => `${name} ${[...new Set(values)].join(' ')}`)
    .join('; ');
};

interface Directives {
  [name: string]: readonly string[];
}

const nonceForm = (
  policy: Policy,
  services: readonly Service[],
  allows: Allows,
  options: NonceForm,
): Directives => {
  if (!NONCE.test(options.nonce))
    throw new TypeError(
      `"${options.nonce}" cannot be a nonce: it takes letters, digits, "+", "/", "-" and "_".`,
    );
  // What can be objected to is not here for everyone: the gate releases it, with the nonce.
  const always = new Set(
    policy.purposes.filter((each) => each.basis === 'exempt' && !each.processing).map(({id}) => id),
  );
  const exempt: Allows = (id, service) => always.has(id) && allows(id, service);
  const own = [
    "'self'",
    ...ownHosts(policy, services, exempt).flatMap((host) => hostSources(host)),
  ];
  const hosts = allowedHosts(services, exempt).flatMap((host) => hostSources(host));
  return {
    'script-src-elem': [
      ...own,
      ...hosts,
      ...extra(options, services, exempt),
      `'nonce-${options.nonce}'`,
    ],
    'base-uri': own,
  };
};

const fullForm = (
  policy: Policy,
  services: readonly Service[],
  allows: Allows,
  options: FullForm,
): Directives => {
  const {inlineScripts = true, inlineStyles = true, local = true, formAction = false} = options;
  const ownPatterns = ownHosts(policy, services, allows);
  const patterns = allowedHosts(services, allows);
  const own = ["'self'", ...ownPatterns.flatMap((host) => hostSources(host))];
  const hosts = patterns.flatMap((host) => hostSources(host));
  const fetched = [
    ...own,
    ...(local ? ['data:', 'blob:'] : []),
    ...hosts,
    ...extra(options, services, allows),
  ];
  const sockets = [...ownPatterns, ...patterns].flatMap((host) => hostSources(host, 'wss://'));
  const inline = (on: boolean) => (on ? ["'unsafe-inline'"] : []);
  return {
    // Not a directive each: they would all say the same, a page's headers have to fit into a few kilobytes, and a
    // directive that is yet to come falls back on this one: https://www.w3.org/TR/CSP3/#directive-default-src
    'default-src': [...fetched, ...inline(inlineScripts), ...evaluation(options.eval ?? true)],
    ...(inlineStyles !== inlineScripts && {'style-src': [...fetched, ...inline(inlineStyles)]}),
    ...(sockets.length && {'connect-src': [...fetched, ...sockets]}),
    // A foreign base would send the site's own relative URLs there.
    'base-uri': own,
    ...(formAction && {'form-action': [...own, ...hosts]}),
  };
};

const evaluation = (allowed: boolean | 'wasm'): readonly string[] => {
  if (!allowed) return [];
  return [allowed === 'wasm' ? "'wasm-unsafe-eval'" : "'unsafe-eval'"];
};

/** What the site adds. It opens nothing that a denied service declares. */
const extra = (
  {sources = []}: CommonOptions,
  services: readonly Service[],
  allows: Allows,
): readonly string[] => {
  const wrong = sources.find((source) => !source || SEPARATOR.test(source));
  if (wrong !== undefined) throw new TypeError(`"${wrong}" cannot be a source.`);
  const denied = new Set(deniedHosts(services, allows).flatMap((host) => hostSources(host)));
  return sources.filter((source) => !denied.has(source.replace(/^[a-z]+:\/\//i, '')));
};

/** Both ways, as browsers are told to take the newer one where they know it: https://www.w3.org/TR/CSP3/#directive-report-uri */
const reporting = (url: string | undefined): Directives => {
  if (url === undefined) return {};
  if (!URL_TEXT.test(url)) throw new TypeError(`"${url}" cannot be sent reports.`);
  return {'report-uri': [url], 'report-to': [REPORT_GROUP]};
};
