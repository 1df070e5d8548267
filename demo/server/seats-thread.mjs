/**
 * The seats of InfiniteMix, in a thread of their own: making their database is seconds of work, and meanwhile the pages of
 * all sites want their answers.
 */
import {parentPort, workerData} from 'node:worker_threads';
import {readCookies} from '../../dist/esm/src/request/read-cookies.js';
import {createSeats} from '../../dist/esm/src/server/index.js';
import {pgliteStore} from '../../dist/esm/src/server/pglite.js';

const DAY = 86_400_000;

/** @type {{readonly origin: string[], readonly folder: string | undefined}} */
const {origin, folder} = workerData;

/**
 * Who is signed in: whoever the session cookie says. A real site looks a session up; here the cookie's text is the account,
 * so that the same one in four browsers is one person with four devices.
 *
 * @param {Request} request
 */
const authorize = ({headers}) => {
  const account = readCookies(headers.get('cookie')).find(({name}) => name === 'im_auth')?.value;
  return account ? {account, licence: `studio-${account}`} : undefined;
};

let ahead = 0;
const store = pgliteStore(folder);
const seats = createSeats({
  store,
  origin,
  secret: 'The demo has nothing to hide, and neither has its secret.',
  authorize,
  now: () => Date.now() + ahead,
});

/** @param {Response} response */
const toReply = async (response) => {
  const cookies = response.headers.getSetCookie();
  const type = response.headers.get('content-type');
  const headers = Object.fromEntries(
    [...response.headers].filter(([name]) => name !== 'set-cookie' && name !== 'content-type'),
  );
  return {
    status: response.status,
    ...(type !== null && {type}),
    headers: {...headers, ...(cookies.length > 0 && {'set-cookie': cookies})},
    body: await response.text(),
  };
};

/** @type {import('./demo-seats.js').Acts} */
const acts = {
  answer: async ({href, ...request}) => toReply(await seats(new Request(href, request))),
  open: async () => {
    await store.query('select 1');
  },
  later: (days) => {
    ahead += days * DAY;
    return Promise.resolve();
  },
  close: () => store.close(),
};

parentPort?.on('message', async ({id, act, given}) => {
  try {
    parentPort?.postMessage({id, value: await acts[/** @type {keyof typeof acts} */ (act)](given)});
  } catch (error) {
    parentPort?.postMessage({id, error});
  }
});
