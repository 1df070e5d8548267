import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {MIGRATIONS, pgStore} from '../../dist/esm/src/server/index.js';
import {lockFolder} from '../../dist/esm/src/server/lock-folder.js';
import {pgliteStore} from '../../dist/esm/src/server/pglite.js';
import {missing, startPostgres} from './support/postgres.mjs';
import {pgliteFolder} from './support/stores.mjs';

const APPLIED = 'select version, applied_at from consent_gate_migrations order by version';

describe('the tables on PostgreSQL', {skip: missing}, () => {
  /** @type {Awaited<ReturnType<typeof startPostgres>>} */
  let server;
  before(async () => (server = await startPostgres()));
  after(() => server.stop());

  it('are made once, whoever comes first of many that start together', async () => {
    const stores = Array.from({length: 12}, () => pgStore(server.pool({max: 1})));
    const answers = await Promise.all(stores.map((store) => store.query(APPLIED)));
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
    assert.equal(answers[0].length, MIGRATIONS.length);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('are left alone where they are there, and by somebody who may not make any', async () => {
    const admin = server.pool();
    await admin.query('create role app login');
    for (const table of ['licences', 'seats', 'challenges', 'releases', 'migrations'])
      await admin.query(`grant select, insert, update, delete on consent_gate_${table} to app`);
    await admin.query('revoke create on schema public from public');
    const store = pgStore(server.pool({user: 'app'}));
    assert.equal((await store.query(APPLIED)).length, MIGRATIONS.length);
    await assert.rejects(store.query('create table mine (a int)'), {code: '42501'});
    await store.close();
    await admin.end();
  });

  it('are whole or not there at all', async () => {
    const admin = server.pool();
    await admin.query('create database half');
    const half = server.pool({database: 'half'});
    // What stands in the way of the last statement undoes the first.
    await half.query('create table consent_gate_releases (a int)');
    const store = pgStore(server.pool({database: 'half'}));
    await assert.rejects(store.query(APPLIED), {code: '42P07'});
    const {rows} = await half.query("select to_regclass('consent_gate_licences') as found");
    assert.equal(rows[0].found, null);
    await half.query('drop table consent_gate_releases');
    assert.equal((await store.query(APPLIED)).length, MIGRATIONS.length);
    await store.close();
    await half.end();
    await admin.end();
  });

  it('have an index for every question that is asked', async () => {
    const store = pgStore(server.pool());
    const pool = server.pool();
    await pool.query(
      `insert into consent_gate_licences (scope, licence, expires_at)
       select 's', i::text, now() + interval '1 day' from generate_series(1, 20000) i`,
    );
    await pool.query(
      `insert into consent_gate_seats (id, licence_id, account, device, label, key_hash, token_hash,
         activated_at, last_seen_at, expires_at)
       select i::text, l.id, i::text, i::text, '', i::text, i::text, now(), now(), now() + interval '1 day'
       from generate_series(1, 20000) i join consent_gate_licences l on l.licence = i::text`,
    );
    await pool.query('analyze');
    for (const [what, sql] of [
      ['seats of a licence', 'select * from consent_gate_seats where licence_id = 7'],
      ['a licence', "select * from consent_gate_licences where scope = 's' and licence = '7'"],
      ['a token', "select * from consent_gate_seats where token_hash = '7'"],
      ['an account', "select * from consent_gate_seats where account = '7'"],
      ['what expired', 'select id from consent_gate_seats where expires_at <= now() limit 500'],
      [
        'fingerprints that expired',
        'select id from consent_gate_seats where fingerprint_expires_at <= now() limit 500',
      ],
      ['licences that expired', 'select id from consent_gate_licences where expires_at <= now()'],
    ]) {
      const {rows} = await pool.query(`explain ${sql}`);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      assert.doesNotMatch(plan, /Seq Scan/, what);
    }
    await pool.end();
    await store.close();
  });
});

describe('a folder for PGlite', () => {
  /** Tries to have it in another process, and says what came of it. */
  const elsewhere = async (folder) => {
    const code = `
      import {lockFolder} from './dist/esm/src/server/lock-folder.js';
      await lockFolder(${JSON.stringify(folder)}).then(
        () => console.log('mine'),
        (error) => console.log(error.message),
      );`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', code]);
    let text = '';
    child.stdout.on('data', (data) => (text += data));
    await once(child, 'close');
    return text.trim();
  };

  it('is one store’s at a time', async () => {
    const folder = await pgliteFolder();
    const store = pgliteStore(folder);
    assert.equal((await store.query(APPLIED)).length, MIGRATIONS.length);
    const second = pgliteStore(folder);
    await assert.rejects(second.query('select 1'), /open in this process already/);
    assert.match(await elsewhere(folder), new RegExp(`in use by process ${process.pid}\\.`));
    await store.close();
    assert.ok(!existsSync(`${folder}.lock`));
    assert.equal(await elsewhere(folder), 'mine');
    // Whoever was refused may try again.
    await (
      await lockFolder(folder)
    )();
  });

  it('is taken over from whoever is gone, and from nobody else', async () => {
    mkdirSync('.cache', {recursive: true});
    const folder = mkdtempSync('.cache/lock-');
    const gone = spawn(process.execPath, ['--eval', '']);
    await once(gone, 'exit');
    // In a container the next process may have the very id of the last one.
    for (const owner of [gone.pid, process.pid, '']) {
      writeFileSync(`${folder}.lock`, String(owner));
      const unlock = await lockFolder(folder);
      assert.equal(readFileSync(`${folder}.lock`, 'utf8'), String(process.pid));
      await assert.rejects(lockFolder(folder), /in this process already/);
      await unlock();
    }
    writeFileSync(`${folder}.lock`, String(process.ppid));
    await assert.rejects(lockFolder(folder), /in use by process/);
    rmSync(`${folder}.lock`);
    await (
      await lockFolder(folder)
    )();
    rmSync(folder, {recursive: true});
  });

  it('may be a PGlite that somebody else opened, and closes', async () => {
    let closed = 0;
    const database = {
      transaction: (work) => work({query: async () => ({rows: [{found: true, version: 99}]})}),
      close: async () => closed++,
    };
    const store = pgliteStore(database);
    assert.equal((await store.query('select 1'))[0].version, 99);
    await store.close();
    assert.equal(closed, 0);
  });
});
