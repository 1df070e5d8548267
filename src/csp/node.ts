import type {Policy} from '../model/policy.js';
import {answer, optionsWith, type AnswerOptions} from './answer.js';
import {checkForm} from './check-form.js';
import {contentSecurityPolicy} from './content-security-policy.js';
import {keepsStored} from './keeps-stored.js';
import {mergeHeader} from './merge-header.js';
import {readDnt, readGpc} from '../request/read-decision.js';
import {checkSite} from '../request/site.js';

/** `http.IncomingMessage`, as far as it is read. */
export interface NodeRequest {
  /** By their names in lower case, as Node has them; of one that came several times a list. */
  readonly headers: {readonly [name: string]: string | readonly string[] | undefined};
}

type HeaderValue = number | string | readonly string[];

/** `http.ServerResponse`, as far as it is used. */
export interface NodeResponse {
  getHeader(name: string): HeaderValue | undefined;
  setHeader(name: string, value: HeaderValue): unknown;
  writeHead(status: number, ...rest: unknown[]): unknown;
}

/** What to do with every document; see `consentHeaders` and `expireDenied`. */
export type NodeOptions = AnswerOptions<NodeRequest>;

/** Works out the headers of one answer, and has them sent with it. */
export type ConsentMiddleware = (
  request: NodeRequest,
  response: NodeResponse,
  next?: (error?: unknown) => void,
) => Promise<void>;

const single = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === 'object' ? value.join('; ') : value;

/**
 * Middleware for Express and Connect, and for `http` alone (`await consent(request, response)` before the first byte).
 * Mount it before what makes documents and after what serves files, which it would make private.
 *
 * Our headers join those of the site when the answer starts, so that a later `setHeader` of the site's own policy does not
 * put ours out of force; see `mergeHeader`.
 *
 * @throws {PolicyError} At once for a policy that is not valid, or names a service that is not in the registry.
 * @throws {TypeError} At once for options that are missing, or could not stand in a header. What a `nonce` function says is known
 *   with each request only: `next` is called with the error then.
 */
export const consentMiddleware = (policy: Policy, options: NodeOptions): ConsentMiddleware => {
  checkForm(options, 'consentMiddleware', true);
  const {services = []} = checkSite(policy);
  // Once for nobody, so that what cannot be written is said before there are visitors.
  const sample = optionsWith(options, () => 'x');
  contentSecurityPolicy(policy, services, () => false, sample);
  return async (request, response, next) => {
    try {
      const {headers, cookies} = await answer(policy, request, options, {
        cookie: single(request.headers['cookie']),
        gpc: readGpc(request.headers['sec-gpc']),
        dnt: readDnt(request.headers['dnt']),
        host: single(request.headers['host'] ?? request.headers[':authority']),
      });
      beforeHead(response, (status) => {
        if (keepsStored(status, options)) return;
        for (const [name, value] of Object.entries(headers))
          response.setHeader(name, mergeHeader(name, value, present(response, name)?.join(', ')));
        const all = [...(present(response, 'Set-Cookie') ?? []), ...cookies];
        if (cookies.length) response.setHeader('Set-Cookie', all);
      });
    } catch (error) {
      if (!next) throw error;
      next(error);
      return;
    }
    next?.();
  };
};

const present = (response: NodeResponse, name: string): readonly string[] | undefined => {
  const value = response.getHeader(name);
  return value === undefined ? undefined : [value].flat().map(String);
};

/** Runs an action when the head of an answer is about to be sent and all of the site's own headers are known. */
const beforeHead = (response: NodeResponse, action: (status: number) => void): void => {
  const {writeHead} = response;
  response.writeHead = (status, ...rest) => {
    for (const [name, value] of headersIn(rest.at(-1))) response.setHeader(name, value);
    action(status);
    return writeHead.call(response, status, ...rest.filter((each) => typeof each === 'string'));
  };
};

/** What `writeHead` was given: an object, or a list of names and values in turn, in which a name may come again. */
const headersIn = (given: unknown): readonly (readonly [string, HeaderValue])[] => {
  if (typeof given !== 'object' || given === null) return [];
  if (!Array.isArray(given))
    return Object.entries(given as {[name: string]: HeaderValue | undefined}).filter(
      (entry): entry is [string, HeaderValue] => entry[1] !== undefined,
    );
  const flat = (Array.isArray(given[0]) ? given.flat() : given) as readonly HeaderValue[];
  const found = new Map<string, string[]>();
  for (let i = 0; i + 1 < flat.length; i += 2) {
    const name = String(flat[i]).toLowerCase();
    found.set(name, [...(found.get(name) ?? []), ...[flat[i + 1]!].flat().map(String)]);
  }
  return [...found].map(([name, values]) => [name, values.length > 1 ? values : values[0]!]);
};
