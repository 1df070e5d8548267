import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import pg from 'pg';
import {createSeats, createStore, pgStore} from '../../dist/esm/src/server/index.js';
import {as, authorize, createDevice, ORIGIN, request, SECRET} from './support/device.mjs';
import {missing, startPostgres} from './support/postgres.mjs';

const errors = [];
const make = (store, more) =>
  createSeats({
    store,
    origin: ORIGIN,
    secret: SECRET,
    authorize,
    onError: (error) => errors.push(error),
    ...more,
  });

const assertUnavailable = ({status, headers, body}) => {
  assert.deepEqual([status, body.code], [503, 'unavailable']);
  assert.equal(headers.get('content-type'), 'application/problem+json');
  assert.match(headers.get('retry-after'), /^\d+$/);
};

/** The machine may be busy. */
const PATIENT = {timeout: 60_000, acquireTimeout: 60_000};

let people = 0;
const person = () => `person ${++people}`;

describe('PostgreSQL in trouble', {skip: missing}, () => {
  /** @type {Awaited<ReturnType<typeof startPostgres>>} */
  let server;
  before(async () => (server = await startPostgres()));
  after(() => server.stop());

  /** Seats on a pool of their own. */
  const open = (config, options) => {
    // As a site would make it, with no listener of its own.
    const pool = new pg.Pool({...server.options, ...config});
    const store = pgStore(pool, options);
    return {pool, store, seats: make(store)};
  };
  /** What the database itself holds. */
  const rows = async (sql, values) => {
    const pool = server.pool();
    try {
      return (await pool.query(sql, values)).rows;
    } finally {
      await pool.end();
    }
  };
  const seatsOf = (licence) =>
    rows(
      'select s.* from consent_gate_seats s join consent_gate_licences l on l.id = licence_id where licence = $1',
      [licence],
    );

  // Each waits for most of its time.
  describe('for one process', {concurrency: true}, () => {
    it('a full pool: 503 in time, and the connection is not lost', async () => {
      const {pool, store, seats} = open({max: 1}, {acquireTimeout: 200});
      await pool.query('select 1');
      const device = await createDevice(seats, person());
      assert.equal((await device.activate()).status, 201);
      const busy = await pool.connect();
      assertUnavailable(await device.list());
      assertUnavailable(await device.send('/challenge'));
      busy.release();
      assert.equal((await device.list()).body.used, 1);
      assert.equal(pool.totalCount, 1);
      await store.close();
    });

    it('somebody holds the licence: 503 in time, nothing is stored, and the connection goes on', async () => {
      const licence = person();
      const {pool, store, seats} = open({max: 1}, {timeout: 1500});
      const [first, second] = [
        await createDevice(seats, licence),
        await createDevice(seats, licence),
      ];
      await first.activate();
      const body = await second.claim(await second.challenge());
      const [{pid}] = await store.query('select pg_backend_pid() as pid');
      const other = server.pool();
      const holder = await other.connect();
      await holder.query('begin');
      await holder.query('select * from consent_gate_licences where licence = $1 for update', [
        licence,
      ]);
      assertUnavailable(await second.send('/activate', {body}));
      await holder.query('rollback');
      holder.release();
      await other.end();
      assert.equal((await seatsOf(licence)).length, 1);
      // The server gave up before we did; the challenge was not used up.
      assert.deepEqual(await store.query('select pg_backend_pid() as pid'), [{pid}]);
      assert.equal((await second.send('/activate', {body})).status, 201);
      assert.equal(pool.totalCount, 1);
      await store.close();
    });

    it('a statement takes too long: the server ends it', async () => {
      const {store} = open({max: 1}, {timeout: 1500});
      await assert.rejects(store.query('select pg_sleep(60)'), {code: '57014'});
      await store.close();
    });
  });

  it('it hangs: 503 in time; it comes back: all is well, and nothing was done behind our back', async () => {
    const patient = open({}, PATIENT);
    const {pool, store, seats} = open({max: 1}, {timeout: 500, acquireTimeout: 200});
    let used = patient.seats;
    const device = await createDevice((each) => used(each), person());
    const body = await device.claim(await device.challenge());
    await pool.query('select 1');
    used = seats;
    server.signal('SIGSTOP');
    try {
      assertUnavailable(await device.send('/activate', {body}));
      assertUnavailable(await device.list());
    } finally {
      server.signal('SIGCONT');
    }
    // What hung was undone, or is so before the next one gets the licence.
    used = patient.seats;
    assert.equal((await device.activate()).status, 201);
    assert.equal((await device.list()).body.used, 1);
    await store.close();
    await patient.store.close();
  });

  it('kill -9 under load: 503 until it is back, no seat lost, none given twice', async () => {
    const licences = Array.from({length: 12}, person);
    let used = open({max: 8}, {timeout: 2000, acquireTimeout: 500});
    const devices = await Promise.all(
      licences.flatMap((licence) =>
        Array.from({length: 5}, async () => ({
          licence,
          device: await createDevice((request) => used.seats(request), licence),
          /** @type {string | undefined} */
          id: undefined,
        })),
      ),
    );
    let seated = 0;
    let killed;
    const statuses = new Set();
    const attempt = async (each) => {
      const {status, body} = await each.device.send('/challenge');
      statuses.add(status);
      if (status !== 201) return;
      const answer = await each.device.send('/activate', {
        body: await each.device.claim(body.challenge),
      });
      statuses.add(answer.status);
      if (answer.status === 200 || answer.status === 201) {
        // Whoever was told that there is a seat has it still.
        each.id ??= answer.body.device;
        assert.equal(answer.body.device, each.id);
        if (++seated === 15) killed = server.kill();
      } else if (each.id) assert.notEqual(answer.status, 409);
    };
    await Promise.all(devices.map(attempt));
    assert.ok(killed, 'It was over before it began.');
    await killed;
    await Promise.all(devices.map(attempt));
    assert.ok(statuses.has(503));
    await server.start();
    const sure = devices.filter(({id}) => id).map(({id}) => id);
    assert.ok(sure.length >= 15 && sure.length < 36);
    const kept = (await rows('select device from consent_gate_seats')).map(({device}) => device);
    for (const id of sure) assert.ok(kept.includes(id), 'A seat is lost.');
    statuses.clear();
    await used.store.close();
    used = open({max: 8}, PATIENT);
    await Promise.all(devices.map(attempt));
    assert.deepEqual([...statuses].sort(), [200, 201, 409]);
    for (const licence of licences) {
      const found = await seatsOf(licence);
      const told = devices.filter((each) => each.licence === licence && each.id).map(({id}) => id);
      assert.deepEqual(found.map(({device}) => device).sort(), told.sort());
      assert.equal(told.length, 3);
    }
    await used.store.close();
  });

  it('it is not there when we start: 503; it comes: seats', async () => {
    await server.kill();
    const {store, seats} = open({}, PATIENT);
    const device = await createDevice(seats, person());
    assertUnavailable(await device.list());
    await server.start();
    assert.equal((await device.activate()).status, 201);
    await store.close();
  });

  it('does not end the process while nobody asks', async () => {
    const {pool, store} = open({}, PATIENT);
    await store.query('select 1');
    assert.equal(pool.idleCount, 1);
    const gone = new Promise((resolve) => pool.once('remove', resolve));
    await server.kill();
    await gone;
    await server.start();
    assert.equal((await store.query('select 1')).length, 1);
    await store.close();
  });
});

describe('pgStore', () => {
  it('sends nothing more of what took too long, a commit least of all', async () => {
    const sent = [];
    const released = [];
    let slow;
    const client = {
      query: (sql) => {
        sent.push(sql);
        const answer = {rows: [{found: true, version: 99}]};
        return sql === 'slow' ? new Promise((resolve) => (slow = () => resolve(answer))) : answer;
      },
      on: () => undefined,
      off: () => undefined,
      release: (destroy) => released.push(destroy),
    };
    const store = pgStore(
      {connect: async () => client, on: () => undefined, end: async () => undefined},
      {timeout: 50},
    );
    await store.query('select 1');
    sent.length = 0;
    await assert.rejects(store.query('slow'), {name: 'DeadlineError'});
    slow();
    await new Promise(setImmediate);
    assert.deepEqual(sent.slice(1), ['slow']);
    assert.equal(released.at(-1), true);
  });

  it('is patient where tables are made, and nowhere else', async () => {
    const timeouts = [];
    const store = createStore({
      transaction: (work, timeout) => {
        timeouts.push(timeout);
        return work({query: async () => [{found: false, version: 0}]});
      },
      close: async () => undefined,
    });
    await store.query('select 1');
    assert.deepEqual(timeouts, [undefined, 600_000, undefined]);
  });
});

describe('trouble of any kind', () => {
  const broken = (code, times) => {
    let calls = 0;
    return {
      calls: () => calls,
      store: createStore({
        transaction: async (work) => {
          const answer = await work({
            query: async (sql) =>
              sql.includes('to_regclass') ? [{found: true}] : [{version: 99, id: '1'}],
          });
          if (typeof answer === 'boolean') return answer;
          if (++calls <= times) throw Object.assign(new Error('lost'), {code});
          return answer;
        },
        close: async () => undefined,
      }),
    };
  };

  for (const code of ['40001', '40P01'])
    it(`is overcome where another transaction won (${code})`, async () => {
      const {store, calls} = broken(code, 3);
      await store.query('select 1');
      assert.equal(calls(), 4);
      await assert.rejects(broken(code, 4).store.query('select 1'), {code});
    });

  it('is not tried again where it would not help', async () => {
    const {store, calls} = broken('23505', 1);
    await assert.rejects(store.query('select 1'), {code: '23505'});
    assert.equal(calls(), 1);
  });

  for (const [what, more] of [
    ['authorize fails', {authorize: () => Promise.reject(new Error('no sessions'))}],
    ['authorize gives an empty account', {authorize: () => ({account: '', licence: 'a'})}],
    ['authorize gives a number', {authorize: () => ({account: 'a', licence: 7})}],
    ['authorize gives what no database takes', {authorize: () => ({account: 'a\0', licence: 'a'})}],
  ])
    it(`is an answer, and somebody is told: ${what}`, async () => {
      const {store} = broken('', 0);
      errors.length = 0;
      const response = await make(store, more)(request('', {method: 'GET', headers: as('a')}));
      assertUnavailable({
        status: response.status,
        headers: response.headers,
        body: await response.json(),
      });
      assert.equal(errors.length, 1);
    });

  /** Seats in a database that is well, and empty. */
  const empty = {query: async () => []};
  const listFor = async (more) => {
    errors.length = 0;
    const response = await make(empty, more)(request('', {method: 'GET', headers: as('a')}));
    return {status: response.status, headers: response.headers, body: await response.json()};
  };

  for (const limit of [NaN, undefined, '3', -1, 1.5, Infinity])
    it(`is a limit that is none: ${String(limit)}, of which there would be seats without end`, async () => {
      assertUnavailable(await listFor({limit: () => limit}));
      assert.match(errors[0].message, /^limit gave/);
    });

  it('is none where somebody may have no seat at all', async () => {
    assert.deepEqual((await listFor({limit: async () => 0})).body, {seats: [], used: 0, limit: 0});
  });

  for (const name of ['authorize', 'limit'])
    it(`is a site that does not say: ${name} has five seconds`, async (test) => {
      test.mock.timers.enable({apis: ['setTimeout']});
      let asked;
      const isAsked = new Promise((resolve) => (asked = resolve));
      const hangs = () => {
        setImmediate(asked);
        return new Promise(() => undefined);
      };
      const answer = listFor({[name]: hangs});
      await isAsked;
      test.mock.timers.tick(5000);
      assertUnavailable(await answer);
      assert.match(errors[0].message, new RegExp(`^${name} took more than 5000 ms`));
    });

  it('is an answer even where who should be told fails', async () => {
    const onError = () => {
      throw new Error('no log');
    };
    assertUnavailable(await listFor({onError, authorize: () => Promise.reject(new Error('no'))}));
  });

  it('is logged without what was to be stored', async (test) => {
    const log = test.mock.method(console, 'error', () => undefined);
    const authorize = () => {
      throw Object.assign(new Error('no'), {detail: 'Key (account)=(ana) already exists.'});
    };
    const seats = createSeats({
      store: broken('', 0).store,
      origin: ORIGIN,
      secret: SECRET,
      authorize,
    });
    assert.equal((await seats(request('', {method: 'GET'}))).status, 503);
    assert.deepEqual(log.mock.calls[0].arguments, ['consent-gate seats:', 'no']);
  });
});
