/** The two ways to keep seats, as data. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import {pgStore} from '../../../dist/esm/src/server/index.js';
import {pgliteStore} from '../../../dist/esm/src/server/pglite.js';
import {missing, startPostgres} from './postgres.mjs';

const {version} = JSON.parse(
  readFileSync('node_modules/@electric-sql/pglite/package.json', 'utf8'),
);
const TEMPLATE = `.cache/pglite-${version}`;

/** A folder with an empty database in it: to make one takes seconds, to copy one does not. */
export const pgliteFolder = async () => {
  mkdirSync('.cache', {recursive: true});
  const folder = mkdtempSync('.cache/pglite-');
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  if (!existsSync(TEMPLATE)) {
    const {PGlite} = await import('@electric-sql/pglite');
    await (await PGlite.create(`${folder}/new`)).close();
    // Another test file may have been quicker.
    if (!existsSync(TEMPLATE)) renameSync(`${folder}/new`, TEMPLATE);
  }
  cpSync(TEMPLATE, `${folder}/data`, {recursive: true});
  return `${folder}/data`;
};

/** The machine may be busy. */
const PATIENT = {timeout: 60_000, acquireTimeout: 60_000};

/** @type {readonly {name: string, skip: string | false, open: () => Promise<{store: import('../../../dist/esm/src/server/index.js').Store, close: () => Promise<void>}>}[]} */
export const STORES = [
  {
    name: 'PGlite',
    skip: false,
    open: async () => {
      const store = pgliteStore(await pgliteFolder(), PATIENT);
      return {store, close: () => store.close()};
    },
  },
  {
    name: 'PostgreSQL',
    skip: missing,
    open: async () => {
      const server = await startPostgres();
      const store = pgStore(server.pool({max: 10}), PATIENT);
      return {
        store,
        close: async () => {
          await store.close();
          await server.stop();
        },
      };
    },
  },
];
