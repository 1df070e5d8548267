/** A PostgreSQL server of the tests' own, on a socket in a folder of its own, as root and as anybody else. */
import {spawn, spawnSync} from 'node:child_process';
import {chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import pg from 'pg';

const VERSIONS = '/usr/lib/postgresql';

/** Where Debian keeps the server's programs, of the newest version there is. */
export const bin = (existsSync(VERSIONS) ? readdirSync(VERSIONS) : [])
  .sort((a, b) => Number(b) - Number(a))
  .map((version) => `${VERSIONS}/${version}/bin`)
  .find((folder) => existsSync(`${folder}/initdb`));

/** What a test without a server says; false where there is one. CI has one, or fails. */
export const missing =
  !bin && !process.env['CI'] ? 'There is no PostgreSQL here: node scripts/setup.mjs' : false;

/** PostgreSQL refuses to run as root. The package has made somebody for it. */
const someoneElse = () => {
  if (process.getuid?.() !== 0) return {};
  const line = readFileSync('/etc/passwd', 'utf8').match(/^postgres:[^:]*:(\d+):(\d+):/m);
  return {uid: Number(line[1]), gid: Number(line[2])};
};

/** @param {number} pid @returns {number[]} */
const childrenOf = (pid) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

/** @param {number} pid */
const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

/** @param {string[]} settings `name=value` */
export const startPostgres = async (...settings) => {
  // A socket's path may have 107 characters, so not TMPDIR.
  const folder = mkdtempSync('/tmp/consent-gate-pg-');
  const user = someoneElse();
  if (user.uid) chownSync(folder, user.uid, user.gid);
  const data = `${folder}/data`;
  const made = spawnSync(
    `${bin}/initdb`,
    ['-D', data, '-U', 'seats', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    {...user, cwd: folder, encoding: 'utf8'},
  );
  if (made.status !== 0) throw new Error(made.stderr || String(made.error));

  /** @type {import('node:child_process').ChildProcess} */
  let server;
  const start = () =>
    new Promise((resolve, reject) => {
      let log = '';
      const args = ['listen_addresses=', 'fsync=off', ...settings].flatMap((each) => ['-c', each]);
      server = spawn(`${bin}/postgres`, ['-D', data, '-k', folder, ...args], {
        ...user,
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      server.stderr.on('data', (text) => {
        log += text;
        if (log.includes('ready to accept connections')) resolve(undefined);
      });
      server.once('exit', () => reject(new Error(log)));
    });
  const ended = () =>
    new Promise((resolve) => {
      if (server.exitCode !== null || server.signalCode !== null) resolve(undefined);
      else server.once('exit', resolve);
    });
  const everyone = () => [server.pid, ...childrenOf(server.pid)];
  /** @param {NodeJS.Signals} name */
  const signal = (name) => everyone().forEach((pid) => process.kill(pid, name));
  /** Ends the server and everyone who works for it, as a failing machine would. */
  const kill = async () => {
    const all = everyone();
    signal('SIGKILL');
    await ended();
    // The next server starts only when nobody uses the last one's memory.
    while (all.some(isAlive)) await new Promise(setImmediate);
  };
  process.once('SIGTERM', () => process.exit(143));
  process.once('exit', () => {
    server.kill('SIGQUIT');
    rmSync(folder, {recursive: true, force: true});
  });
  await start();

  const options = {host: folder, user: 'seats', database: 'postgres'};
  return {
    options,
    /** @param {import('pg').PoolConfig} [more] */
    // Its last connections may hear of the server's end before their own.
    pool: (more) => new pg.Pool({...options, ...more}).on('error', () => undefined),
    start,
    kill,
    signal,
    stop: async () => {
      server.kill('SIGINT');
      await ended();
    },
  };
};
