/**
 * What seats cost: challenges and activations per second and how long one takes, on PGlite and on a PostgreSQL server that
 * writes to the disk, with a thousand to a million licences in it. `npm run bench:seats`; server, client and database
 * share this machine's cores. `SIZES=1000,10000` and `SECONDS=2` make it shorter.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {createSeats, pgStore, type Store} from '../src/server/index.js';
import {pgliteStore} from '../src/server/pglite.js';
import {
  as,
  authorize,
  createDevice,
  makeKeys,
  ORIGIN,
  PURPOSE,
  request,
  SECRET,
} from '../test/server/support/device.mjs';
import {bin, startPostgres} from '../test/server/support/postgres.mjs';

const SIZES = (process.env.SIZES ?? '1000,10000,100000,1000000').split(',').map(Number);
const SECONDS = Number(process.env.SECONDS ?? 5);
const AT_ONCE = 8;
const SCOPE = `${PURPOSE}|site:${new URL(ORIGIN).hostname}`;
/** To fill a database takes longer than a request may. */
const PATIENT = {timeout: 2_000_000_000, acquireTimeout: 60_000};

interface Opened {
  readonly store: Store;
  close(): Promise<void>;
}

const openPglite = async (): Promise<Opened> => {
  const folder = mkdtempSync('.cache/bench-');
  const store = pgliteStore(`${folder}/data`, PATIENT);
  return {
    store,
    close: async () => {
      await store.close();
      rmSync(folder, {recursive: true});
    },
  };
};

const openPostgres = async (): Promise<Opened> => {
  const server = await startPostgres('fsync=on', 'shared_buffers=256MB');
  const store = pgStore(server.pool({max: AT_ONCE}), PATIENT);
  return {
    store,
    close: async () => {
      await store.close();
      await server.stop();
    },
  };
};

/** Licences with two seats each, from one number to another. */
const fill = async (store: Store, from: number, to: number): Promise<void> => {
  const STEP = 50_000;
  for (let first = from + 1; first <= to; first += STEP) {
    const last = Math.min(first + STEP - 1, to);
    await store.query(
      `with licence as (
         insert into consent_gate_licences (scope, licence, expires_at)
         select $1, 'l' || i, now() + interval '90 days' from generate_series($2::int, $3::int) i
         returning id, licence)
       insert into consent_gate_seats (id, licence_id, account, device, label, key_hash, token_hash,
         activated_at, last_seen_at, expires_at, fingerprint_hash, fingerprint_version,
         fingerprint_key_version, fingerprint_expires_at)
       select left(md5(id || '-' || n), 22), id, licence, left(md5(n || '-' || id), 22), 'Firefox on Linux',
         md5('k' || id || n), md5('t' || id || n), now(), now(), now() + interval '90 days',
         md5('f' || id || n), '5.2', 1, now() + interval '90 days'
       from licence, generate_series(1, 2) n`,
      [SCOPE, first, last],
    );
  }
  await store.query('analyze');
};

const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;

/**
 * Runs work again and again, so many at a time, until time is up: how often in a second, the times it took, and what of this
 * process's cores each took, which says something on a busy machine too.
 */
const measure = async (work: () => Promise<number>) => {
  const times: number[] = [];
  const before = process.cpuUsage();
  const end = performance.now() + SECONDS * 1000;
  const began = performance.now();
  await Promise.all(
    Array.from({length: AT_ONCE}, async () => {
      while (performance.now() < end) times.push(await work());
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  const {user, system} = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  return {
    rate: times.length / seconds,
    cpu: (user + system) / 1000 / times.length,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

const show = (what: string, {rate, p50, p99, cpu}: Awaited<ReturnType<typeof measure>>): string =>
  `${what} ${rate.toFixed(0).padStart(5)}/s  p50 ${p50.toFixed(1).padStart(5)} ms  p99 ${p99.toFixed(1).padStart(6)} ms  cpu ${cpu.toFixed(1)} ms`;

/** Made beforehand: a browser does that on a machine of its own. */
const KEYS = await Promise.all(Array.from({length: 64}, makeKeys));

const bench = async (name: string, open: () => Promise<Opened>): Promise<void> => {
  const {store, close} = await open();
  const seats = createSeats({store, origin: ORIGIN, secret: SECRET, authorize, limit: 5});
  let before = 0;
  for (const size of SIZES) {
    const filling = await timed(() => fill(store, before, size));
    before = size;
    const someone = () => `l${1 + Math.floor(Math.random() * size)}`;
    const anyKey = () => KEYS[Math.floor(Math.random() * KEYS.length)];
    /** Both requests, of which the second is timed; the first and the signature count for the rate. */
    const activate = async () => {
      const device = await createDevice(seats, someone(), undefined, anyKey());
      const body = await device.claim(await device.challenge());
      let status = 0;
      const time = await timed(async () => ({status} = await device.send('/activate', {body})));
      if (status !== 200 && status !== 201 && status !== 409)
        throw new Error(`activate: ${status}`);
      return time;
    };
    const list = () => timed(() => seats(request('', {method: 'GET', headers: as(someone())})));
    // What compiles the code is no licence's time.
    if (size === SIZES[0]) await measure(activate);
    const rows = [show('activate', await measure(activate)), show('list', await measure(list))];
    const head = `${name.padEnd(10)} ${size.toLocaleString('en').padStart(9)} licences`;
    console.log(`${head}  ${rows.join('   ')}   (filled in ${(filling / 1000).toFixed(0)} s)`);
  }
  await close();
};

await bench('PGlite', openPglite);
if (bin) await bench('PostgreSQL', openPostgres);
else console.log('There is no PostgreSQL here: node scripts/setup.mjs');
