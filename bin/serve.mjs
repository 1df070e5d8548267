/** `npx consent-gate serve`: seats to try out, in a folder or in memory, for whoever a cookie says. */
import {randomBytes} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {dirname, resolve} from 'node:path';
import {readCookies} from '../dist/esm/src/request/read-cookies.js';
import {createSeats} from '../dist/esm/src/server/index.js';
import {toNode} from '../dist/esm/src/server/node.js';
import {pgliteStore} from '../dist/esm/src/server/pglite.js';

const BASE = '/consent-gate/seats';
const PGLITE = '@electric-sql/pglite';

/**
 * The secret that belongs to a folder, made with it. It lies beside the folder, so that a copy of the data alone does not
 * hold it.
 *
 * @param {string} folder
 */
const secretOf = (folder) => {
  const file = `${resolve(folder)}.secret`;
  if (!existsSync(file)) {
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, randomBytes(32).toString('base64url'), {mode: 0o600, flag: 'wx'});
  }
  return readFileSync(file, 'utf8');
};

/**
 * Who is signed in, to try things out with: the cookie's text is the account. A real site looks its session up.
 *
 * @param {Request} request
 */
const authorize = ({headers}) => {
  const cookies = readCookies(headers.get('cookie'));
  const account = cookies.find(({name}) => name === 'demo_account')?.value;
  return account ? {account, licence: `demo-${account}`} : undefined;
};

/**
 * The same error and, where what keeps the seats is not installed, what to do.
 *
 * @param {unknown} error
 */
const withHint = (error) => {
  const {code, message} = /** @type {NodeJS.ErrnoException} */ (error);
  const isMissing = code === 'ERR_MODULE_NOT_FOUND' && message.includes(PGLITE);
  return isMissing ? new Error(`${message}\nnpm install ${PGLITE}`, {cause: error}) : error;
};

/** @param {() => Promise<void>} close */
const closeOnSignal = (close) => {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.once(signal, () => void close().then(() => process.exit()));
};

/** @param {import('./read-serve-arguments.mjs').ServeArguments} options */
export const serve = async ({port, data, origin}) => {
  const server = createServer();
  await new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => listening(undefined));
  });
  const {port: taken} = /** @type {import('node:net').AddressInfo} */ (server.address());
  const store = pgliteStore(data);
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await store.close();
  };
  try {
    const seats = createSeats({
      store,
      origin: origin ?? `http://localhost:${taken}`,
      secret: data === undefined ? randomBytes(32) : secretOf(data),
      authorize,
    });
    await store.query('select 1');
    server.on('request', toNode(seats));
  } catch (error) {
    await close().catch(() => {});
    throw withHint(error);
  }
  closeOnSignal(close);
  console.log(
    [
      `Seats are at http://localhost:${taken}${BASE} (end it with Ctrl+C)`,
      `for pages of ${origin ?? `http://localhost:${taken}`}, kept ${data === undefined ? 'in memory' : `in ${data}`}.`,
      'Who is signed in says a cookie, for trying out only: document.cookie = "demo_account=ana; path=/".',
    ].join('\n'),
  );
};
