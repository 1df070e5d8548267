/** What a site's own code must be able to say; the compiler is the test. Nothing runs this. */
import {createServer} from 'node:http';
import {createServer as createSecureServer} from 'node:http2';
import {createServer as createTlsServer} from 'node:https';
import {PGlite} from '@electric-sql/pglite';
import pg from 'pg';
import {createSeats, createStore, pgStore, type Seats, type Store} from '../../src/server/index.js';
import {toNode} from '../../src/server/node.js';
import {pgliteStore} from '../../src/server/pglite.js';

export const stores: readonly Store[] = [
  pgStore(new pg.Pool()),
  pgStore(new pg.Pool({max: 10}), {timeout: 1000, acquireTimeout: 100}),
  pgliteStore(),
  pgliteStore('folder', {timeout: 1000}),
  pgliteStore(await PGlite.create()),
  createStore({
    transaction: (work) => work({query: async (sql, values) => [{sql, values}]}),
    close: async () => undefined,
  }),
];

export const seats: Seats = createSeats({
  store: stores[0]!,
  origin: ['https://www.example.com'],
  secret: [{version: 1, secret: new Uint8Array(32), until: Date.now()}],
  authorize: async (request) =>
    request.headers.has('cookie') ? {account: 'a', licence: 'l'} : undefined,
  limit: ({licence}) => (licence === 'l' ? 3 : 5),
});

export const servers = [
  createServer(toNode(seats)),
  createTlsServer(toNode(seats)),
  createSecureServer(toNode(seats)),
];

export const json: string = (await seats.exportAccount('a')).seats.map(({label}) => label).join();
export const csv: string = await seats.exportAccount('a', 'csv');
