import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, statSync} from 'node:fs';
import {createServer, request} from 'node:http';
import {describe, it} from 'node:test';
import {readServeArguments} from '../../bin/read-serve-arguments.mjs';
import {createDevice, ORIGIN} from '../server/support/device.mjs';
import {pgliteFolder} from '../server/support/stores.mjs';

/** Runs a server until a line shows that it is there. @param {RegExp} sign @param {string[]} args @param {object} env */
const start = async (sign, args, env = {}) => {
  const child = spawn(process.execPath, args, {env: {...process.env, ...env}});
  let text = '';
  const found = await new Promise((resolve, reject) => {
    child.stdout.on('data', (data) => {
      text += data;
      const match = sign.exec(text);
      if (match) resolve(match);
    });
    child.stderr.on('data', (data) => (text += data));
    child.once('exit', () => reject(new Error(text)));
  });
  return {
    port: Number(found[1]),
    text,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
};

const SEATS = /Seats are at http:\/\/localhost:(\d+)\/.*[^]*demo_account/;

const serve = (...args) => start(SEATS, ['bin/consent-gate.mjs', 'serve', ...args]);

/** Seats of the server at a port, for somebody who is signed in there. */
const seatsAt =
  (port, account) =>
  async ({url, method, headers, body}) => {
    const cookies = [headers.get('cookie'), account && `demo_account=${account}`];
    headers.set('cookie', cookies.filter(Boolean).join('; '));
    const {pathname} = new URL(url);
    return fetch(`http://127.0.0.1:${port}${pathname}`, {method, headers, body, duplex: 'half'});
  };

const run = (...args) =>
  spawnSync(process.execPath, ['bin/consent-gate.mjs', 'serve', ...args], {encoding: 'utf8'});

/** Node's module hooks, as if what keeps the seats had not been installed. */
const WITHOUT_PGLITE = (() => {
  const toData = (/** @type {string} */ code) => `data:text/javascript,${encodeURIComponent(code)}`;
  const hooks = `export const resolve = (name, context, next) => {
    if (name !== '@electric-sql/pglite') return next(name, context);
    throw Object.assign(new Error("Cannot find package '" + name + "'"), {code: 'ERR_MODULE_NOT_FOUND'});
  };`;
  return toData(
    `import {register} from 'node:module'; register(${JSON.stringify(toData(hooks))});`,
  );
})();

describe('npx consent-gate serve', () => {
  it('says what to install where that is missing', () => {
    const args = ['--import', WITHOUT_PGLITE, 'bin/consent-gate.mjs', 'serve', '--port', '0'];
    const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8', timeout: 20_000});
    assert.equal(status, 1);
    assert.match(stderr, /\nnpm install @electric-sql\/pglite\n$/);
  });

  it('keeps seats in a folder, and the secret beside it', async () => {
    const folder = await pgliteFolder();
    const args = ['--port', '0', '--data', folder, '--origin', ORIGIN];
    let server = await serve(...args);
    assert.match(server.text, new RegExp(`for pages of ${ORIGIN}, kept in `));
    const device = await createDevice((each) => seatsAt(server.port, 'ana')(each), 'ana');
    const {status, body} = await device.activate({label: 'Firefox on Linux'});
    assert.equal(status, 201);
    const nobody = await createDevice(seatsAt(server.port), 'ana');
    assert.equal((await nobody.list()).status, 401);
    await server.stop();
    assert.ok(!existsSync(`${folder}.lock`));
    assert.equal(statSync(`${folder}.secret`).mode & 0o777, 0o600);

    server = await serve(...args);
    assert.equal((await device.list()).body.seats[0].id, body.seat.id);
    const cookie = device.cookie();
    assert.equal((await device.activate()).status, 200);
    // The same secret makes the same cookie.
    assert.equal(device.cookie(), cookie);
    await server.stop();
  });

  it('is what the demo does for InfiniteMix: SEATS=<folder> npm start', async () => {
    const folder = await pgliteFolder();
    const sign = /demo is at http:\/\/localhost:(\d+)\//;
    const args = ['node_modules/tsx/dist/cli.mjs', 'demo/start.ts'];
    const server = await start(sign, args, {PORT: '0', SEATS: folder});
    const ask = (host) =>
      new Promise((resolve, reject) =>
        request({
          host: '127.0.0.1',
          port: server.port,
          path: '/consent-gate/seats',
          headers: {host: `${host}.localhost:${server.port}`, cookie: 'im_auth=ana'},
        })
          .once('response', (response) => {
            response.resume();
            resolve(response.statusCode);
          })
          .once('error', reject)
          .end(),
      );
    assert.equal(await ask('infinitemix'), 200);
    assert.equal(await ask('musicmagex'), 404);
    await server.stop();
    assert.ok(!existsSync(`${folder}.lock`));
  });

  it('says when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const {status, stderr} = run('--port', String(other.address().port));
    other.close();
    assert.equal(status, 1);
    assert.match(stderr, /EADDRINUSE/);
  });

  it('says what is wrong, and ends with 1', () => {
    const {status, stdout, stderr} = run('--port', '0', '--origin', 'http://site.example');
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /plain http/);
  });

  for (const [args, message] of [
    [['--prot', '1'], /"--prot" means nothing here\. Did you mean "--port"\?/],
    [['--port', 'x'], /--port cannot be "x"/],
    [['--port', '65536'], /--port cannot be/],
    [['folder'], /"folder" is not needed/],
  ])
    it(`knows its words: ${args.join(' ')}`, () => {
      assert.throws(() => readServeArguments(args), message);
    });

  it('has a default for each', () => {
    assert.deepEqual(readServeArguments([]), {port: 8080});
  });
});
