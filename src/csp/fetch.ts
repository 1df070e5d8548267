import type {Policy} from '../model/policy.js';
import {answer, type AnswerOptions} from './answer.js';
import {checkForm} from './check-form.js';
import {keepsStored} from './keeps-stored.js';
import {mergeHeader} from './merge-header.js';
import {readDnt, readGpc} from '../request/read-decision.js';

/** What a browser makes a page of. */
const DOCUMENT =
  /^\s*(text\/html|application\/xhtml\+xml|image\/svg\+xml|(text|application)\/xml)\b/i;

/** What asks for one, as browsers say: https://www.w3.org/TR/fetch-metadata/#sec-fetch-dest-header */
const ASKS_FOR_DOCUMENT = /^(document|i?frame|object|embed)?$/;

/** An answer that says that nothing has changed need not say what it is of. */
const isDocument = (request: Request, {headers, status}: Response): boolean => {
  const type = headers.get('content-type');
  return type === null && status === 304
    ? ASKS_FOR_DOCUMENT.test(request.headers.get('sec-fetch-dest') ?? '')
    : DOCUMENT.test(type ?? '');
};

/** What to do with every document; see `consentHeaders` and `expireDenied`. */
export type FetchOptions = AnswerOptions<Request>;

/**
 * An answer with the headers for the decision that came with its request, where it is a document; any other is handed back
 * as it is. The body is passed on as it comes. Headers that the site has set stay and get company; see `mergeHeader`.
 * For whatever has `Request` and `Response`: Workers, Next.js, Deno, Bun, Node.
 *
 * @throws {PolicyError} Rejects for a policy that is not valid.
 * @throws {TypeError} Rejects for options that are missing, or could not stand in a header.
 */
export const withConsent = async (
  policy: Policy,
  request: Request,
  response: Response,
  options: FetchOptions,
): Promise<Response> => {
  checkForm(options, 'withConsent', true);
  if (!isDocument(request, response) || keepsStored(response.status, options)) return response;
  const {headers, cookies} = await answer(policy, request, options, {
    cookie: request.headers.get('cookie'),
    gpc: readGpc(request.headers.get('sec-gpc')),
    dnt: readDnt(request.headers.get('dnt')),
    host: new URL(request.url).host,
  });
  // What came from a fetch cannot be changed.
  const copy = new Response(response.body, response);
  for (const [name, value] of Object.entries(headers))
    copy.headers.set(name, mergeHeader(name, value, copy.headers.get(name) ?? undefined));
  for (const cookie of cookies) copy.headers.append('Set-Cookie', cookie);
  return copy;
};
