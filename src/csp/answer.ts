import type {Policy} from '../model/policy.js';
import {
  consentHeaders,
  type ConsentHeaders,
  type ConsentRequest,
  type HeaderOptions,
  type HeaderSettings,
} from './consent-headers.js';
import type {FullForm, NonceForm} from './content-security-policy.js';
import {expireDenied} from '../request/expire-denied.js';

/** The nonce form, where each answer has a nonce of its own. */
interface NonceOfRequest<Request> extends Omit<NonceForm, 'nonce'> {
  /** The nonce, or how to tell it from the request: it is the one that the page's mark-up carries. */
  readonly nonce: string | ((request: Request) => string);
}

/** What a server is to do with every document. */
export type AnswerOptions<Request> = (FullForm | NonceOfRequest<Request>) &
  HeaderSettings & {
    /** Where a request comes from: what the site's host or proxy says in a header, say. Default: unknown. */
    readonly region?: ((request: Request) => string | undefined) | undefined;
    /** The visitor's age in years, where the site knows it from the request. */
    readonly age?: ((request: Request) => number | undefined) | undefined;
    /** Whether to remove the cookies of denied services; see `expireDenied`. Default true, unless `reportOnly`. */
    readonly expireCookies?: boolean | undefined;
  };

/** What a document's answer gets. */
interface Answer {
  readonly headers: ConsentHeaders;
  /** `Set-Cookie` values. */
  readonly cookies: readonly string[];
}

/**
 * The options of one answer, with its nonce in them.
 *
 * @param ask - Calls the site's own function, if there is one.
 */
export const optionsWith = <Request>(
  options: AnswerOptions<Request>,
  ask: (nonce: (request: Request) => string) => string,
): AnswerOptions<Request> & HeaderOptions =>
  options.form === 'full' || typeof options.nonce !== 'function'
    ? (options as AnswerOptions<Request> & HeaderOptions)
    : {...options, nonce: ask(options.nonce)};

/** What the adapters have in common: the headers and cookies for one request. */
export const answer = async <Request>(
  policy: Policy,
  request: Request,
  options: AnswerOptions<Request>,
  known: ConsentRequest,
): Promise<Answer> => {
  const {
    expireCookies = !options.reportOnly,
    region,
    age,
    ...rest
  } = optionsWith(options, (nonce) => {
    const made: unknown = nonce(request);
    if (typeof made === 'string') return made;
    throw new TypeError(
      `The nonce function gave ${String(made)}: mount this after what makes the nonces.`,
    );
  });
  const facts = {...known, region: region?.(request), age: age?.(request)};
  return {
    headers: await consentHeaders(policy, {...rest, ...facts}),
    cookies: expireCookies ? await expireDenied(policy, facts.cookie, facts) : [],
  };
};
