import {eraseAccount, exportAccount, exportCsv, type AccountExport} from './account.js';
import {activate} from './activate.js';
import type {Call} from './call.js';
import {issueChallenge} from './challenge.js';
import {listSeats} from './list-seats.js';
import {problem} from './problem.js';
import {forget, release} from './release.js';
import {readSettings, type Holder, type SeatsOptions, type Settings} from './settings.js';
import {sweepBatch} from './sweep.js';

/** Answers requests for seats, and for those who answer for them. */
export interface Seats {
  /** Never rejects: what goes wrong is an answer, too (RFC 9457). */
  (request: Request): Promise<Response>;
  /** Everything that is kept of an account, as an object that is JSON (GDPR Art. 15 and 20). */
  exportAccount(account: string): Promise<AccountExport>;
  /** The same as a table (RFC 4180): a line for each seat, then one for each release. */
  exportAccount(account: string, format: 'csv'): Promise<string>;
  /** Removes all of it; seats of other accounts stay. @returns How many seats are free again. */
  eraseAccount(account: string): Promise<number>;
}

interface Route {
  readonly method: 'GET' | 'POST';
  answer(call: Call): Promise<Response>;
}

const ROUTES: {readonly [path: string]: Route} = {
  '': {method: 'GET', answer: listSeats},
  '/challenge': {method: 'POST', answer: issueChallenge},
  '/activate': {method: 'POST', answer: activate},
  '/release': {method: 'POST', answer: release},
};

const FORGET = '/forget';

/** How long to leave a database alone that did not answer, in seconds. */
const RETRY_AFTER = '5';

/** How often what has expired is looked for, in milliseconds. */
const SWEEP_EVERY = 600_000;

/**
 * The site's origin that a request is for. A browser says with every POST where the page is from, and no page can change
 * that; a GET is told by its host, since behind a proxy it may seem to be plain http.
 */
const originOf = ({headers, url}: Request, origins: readonly string[]): string => {
  const {host} = new URL(url);
  const said = headers.get('origin');
  return (
    origins.find((each) => each === said) ??
    origins.find((each) => new URL(each).host === host) ??
    origins[0]!
  );
};

/** A name that is none would be one for everybody. */
const isName = (text: unknown): boolean =>
  typeof text === 'string' && text.length > 0 && text.length <= 256 && !text.includes('\0');

const authorize = async (settings: Settings, request: Request): Promise<Holder | undefined> => {
  const holder = await settings.authorize(request);
  if (!holder) return undefined;
  if (!isName(holder.account) || !isName(holder.licence))
    throw new TypeError(
      'authorize gave an account or licence that is no text of 1 to 256 characters.',
    );
  return holder;
};

const answer = async (settings: Settings, request: Request): Promise<Response> => {
  const {pathname} = new URL(request.url);
  const path = pathname.startsWith(settings.base) ? pathname.slice(settings.base.length) : '/';
  const route = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
  const method = path === FORGET ? 'POST' : route?.method;
  if (!method) return problem('path');
  if (request.method !== method) return problem('method', {}, {allow: method});
  const origin = originOf(request, settings.origins);
  if (method === 'POST' && request.headers.get('origin') !== origin) return problem('origin');
  const call = {settings, request, origin, now: settings.now()};
  if (!route) return forget(call);
  const holder = await authorize(settings, request);
  return holder ? route.answer({...call, holder}) : problem('account');
};

/**
 * Seats: so and so many devices for each licence, known by a key and a cookie of their own, and by a fingerprint only
 * where its purpose was allowed. Works wherever there are `Request` and `Response`; `consent-gate/server/node` fits it to
 * Node's `http` and to Express.
 *
 * @throws {TypeError} For options with which seats could not be kept.
 */
export const createSeats = (options: SeatsOptions): Seats => {
  const settings = readSettings(options);
  const {store, onError, now} = settings;
  let swept = 0;

  /** A batch now and then, by whoever comes along. */
  const tidy = async (): Promise<void> => {
    if (now() - swept < SWEEP_EVERY) return;
    swept = now();
    try {
      const {isFull} = await store.transaction((queries) => sweepBatch(queries, now()));
      // With the next request, that is.
      if (isFull) swept = 0;
    } catch (error) {
      onError(error);
    }
  };

  const seats = async (request: Request): Promise<Response> => {
    try {
      const response = await answer(settings, request);
      if (response.ok) await tidy();
      return response;
    } catch (error) {
      onError(error);
      return problem('unavailable', {}, {'retry-after': RETRY_AFTER});
    }
  };

  function exported(account: string): Promise<AccountExport>;
  function exported(account: string, format: 'csv'): Promise<string>;
  async function exported(account: string, format?: 'csv'): Promise<AccountExport | string> {
    const all = await exportAccount(settings, account);
    return format === 'csv' ? exportCsv(all) : all;
  }

  return Object.assign(seats, {
    exportAccount: exported,
    eraseAccount: (account: string) => eraseAccount(settings, account),
  });
};
