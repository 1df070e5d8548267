/**
 * Seats: a licence's devices, held to a number without watching anybody. Needs no package, no page and no particular
 * server; `consent-gate/server/node` fits it to Node's own, `consent-gate/server/pglite` keeps it in a folder.
 */
export {createSeats} from './create-seats.js';
export {MIGRATIONS} from './migrations.js';
export {pgStore} from './pg.js';
export {createStore} from './create-store.js';
export type {AccountExport, ExportedSeat} from './account.js';
export type {Seats} from './create-seats.js';
export type {KeyVersion} from './keys.js';
export type {PgClient, PgOptions, PgPool} from './pg.js';
export type {ProblemCode} from './problem.js';
export type {Seat} from './seat.js';
export type {Holder, SeatsOptions} from './settings.js';
export type {Driver, Queries, Row, Store} from './store.js';
