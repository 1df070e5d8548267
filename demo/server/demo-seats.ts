import {pgliteStore} from '../../src/server/pglite.js';
import {createSeats, type Seats, type Store} from '../../src/server/index.js';
import {readCookies} from '../../src/csp/read-cookies.js';
import type {Reply, Visit} from './types.js';

/** The site whose licences cover three devices. */
const SITE = 'infinitemix';
const BASE = '/consent-gate/seats';

export interface DemoSeats {
  /**
   * The answer to what the site's pages ask of seats; undefined for all else.
   *
   * @param origin - By which the site was addressed.
   */
  reply(visit: Visit, origin: string): Promise<Reply | undefined>;
  /** Opens the database, which takes a moment, before somebody asks. */
  open(): Promise<void>;
  /** Lets so many days pass, for seats alone. */
  later(days: number): void;
  close(): Promise<void>;
}

/**
 * Who is signed in at InfiniteMix: whoever its session cookie says. A real site looks a session up; here the cookie's text
 * is the account, so that the same one in four browsers is one person with four devices.
 */
const authorize = ({headers}: Request) => {
  const account = readCookies(headers.get('cookie')).find(({name}) => name === 'im_auth')?.value;
  return account ? {account, licence: `studio-${account}`} : undefined;
};

const toReply = async (response: Response): Promise<Reply> => {
  const cookies = response.headers.getSetCookie();
  const headers = Object.fromEntries(
    [...response.headers].filter(([name]) => name !== 'set-cookie' && name !== 'content-type'),
  );
  const type = response.headers.get('content-type');
  return {
    status: response.status,
    ...(type !== null && {type}),
    headers: {...headers, ...(cookies.length > 0 && {'set-cookie': cookies})},
    body: await response.text(),
  };
};

/** @param folder - Where seats are kept. Default: nowhere, so that the story can be told anew. */
export const createDemoSeats = (port: number, folder?: string): DemoSeats => {
  let ahead = 0;
  let made: {readonly seats: Seats; readonly store: Store} | undefined;
  const make = () => {
    const store = pgliteStore(folder);
    const seats = createSeats({
      store,
      origin: [`https://${SITE}.example`, `http://${SITE}.localhost:${port}`],
      secret: 'The demo has nothing to hide, and neither has its secret.',
      authorize,
      now: () => Date.now() + ahead,
    });
    return {seats, store};
  };
  return {
    reply: async (visit, origin) => {
      const {pathname, href} = new URL(visit.path, origin);
      if (visit.host !== `${SITE}.example` || !`${pathname}/`.startsWith(`${BASE}/`))
        return undefined;
      made ??= make();
      const {method, headers, body} = visit;
      const withBody = method !== 'GET' && method !== 'HEAD' && {body};
      return toReply(await made.seats(new Request(href, {method, headers, ...withBody})));
    },
    open: async () => {
      made ??= make();
      await made.store.query('select 1');
    },
    later: (days) => void (ahead += days * 86_400_000),
    close: async () => made?.store.close(),
  };
};
