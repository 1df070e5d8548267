import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {once} from 'node:events';
import {resolve} from 'node:path';
import {afterEach, describe, it} from 'node:test';
import {createSite} from '../../docs/recipes/node.mjs';
import {createWorker} from '../../docs/recipes/worker.mjs';
import {ask, door, listen} from '../csp/support/first-chunk.mjs';
import {ALL, cookieOf, policy} from '../csp/support/site.mjs';

const GATE = '/* the gate */';
const HEAD = `${GATE}</script>`;
const REST = '<script src="https://ads.example/a.js"></script></head><body>';
const yes = {cookie: cookieOf(ALL, {at: Date.now() - 6e4})};

/** @type {(() => unknown)[]} */
const undo = [];
afterEach(async () => {
  for (const each of undo.splice(0).reverse()) await each();
});

const serve = async (server) => {
  undo.push(() => server.close());
  return listen(server);
};

/** The first chunk, as it is while the rest of the page is not even made, and then all of it. */
const bothChunks = async (port, open, headers) => {
  const visitor = await ask(port, headers);
  const first = await visitor.until(HEAD);
  open();
  return {first, all: await visitor.all()};
};

describe('the head comes first, by itself', () => {
  it('from Node', async () => {
    const {opened, open} = door();
    const site = createSite(policy, GATE, async () => {
      await opened;
      return REST;
    });
    const {first, all} = await bothChunks(await serve(site), open, yes);
    assert.match(first, /^HTTP\/1\.1 200 OK\r\n/);
    assert.match(first, /Content-Security-Policy: default-src 'self' .*tiles\.maps\.example/);
    assert.doesNotMatch(first, /ads\.example\/a\.js/);
    assert.match(all, /ads\.example\/a\.js/);
  });

  it('from Node in a packet of its own, even if the rest is there at once', async () => {
    const site = createSite(policy, GATE, () => Promise.resolve(REST));
    const writes = [];
    site.on('connection', (socket) => {
      for (const method of ['_write', '_writev']) {
        const original = socket[method];
        socket[method] = function (...args) {
          const [data] = args;
          writes.push(method === '_write' ? String(data) : data.map((each) => each.chunk).join(''));
          return original.apply(this, args);
        };
      }
    });
    await (await ask(await serve(site))).all();
    const head = writes.findIndex((text) => text.includes(HEAD));
    const rest = writes.findIndex((text) => text.includes(REST));
    assert.ok(head >= 0 && rest > head, writes.join('\n----\n'));
  });

  it('from Node, which breaks off what cannot be made, and goes on with the next visitor', async (t) => {
    const said = t.mock.method(console, 'error', () => {});
    const makeRest = ({url}) =>
      url === '/broken' ? Promise.reject(new Error('no page')) : Promise.resolve(REST);
    const at = `http://127.0.0.1:${await serve(createSite(policy, GATE, makeRest))}`;
    const half = await fetch(`${at}/broken`);
    assert.equal(half.status, 200);
    await assert.rejects(half.text());
    assert.match(String(said.mock.calls[0].arguments[0]), /no page/);
    assert.match(await (await fetch(at)).text(), /ads\.example\/a\.js/);
  });

  it('from Node, which sends the head of an answer alone to who asks for that', async () => {
    const makeRest = () => assert.fail('The page was made.');
    const port = await serve(createSite(policy, GATE, makeRest));
    const response = await fetch(`http://127.0.0.1:${port}`, {method: 'HEAD'});
    assert.match(response.headers.get('content-security-policy'), /default-src 'self'/);
    assert.equal(await response.text(), '');
  });

  it('from a Worker', async () => {
    const {opened, open} = door();
    const worker = createWorker(policy, GATE, async () => {
      await opened;
      return new Blob([REST]).stream();
    });
    const kept = [];
    const request = new Request('https://www.site.example/', {headers: yes});
    const response = await worker.fetch(request, {}, {waitUntil: (each) => kept.push(each)});
    assert.match(response.headers.get('content-security-policy'), /tiles\.maps\.example/);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    const first = (await reader.read()).value;
    assert.ok(first.endsWith(HEAD));
    open();
    assert.equal((await reader.read()).value, REST);
    assert.equal((await reader.read()).done, true);
    await Promise.all(kept);
  });

  it('from a Worker, which breaks off what cannot be made', async () => {
    const worker = createWorker(policy, GATE, () => Promise.reject(new Error('no page')));
    const response = await worker.fetch(new Request('https://www.site.example/'));
    await assert.rejects(response.text(), /no page/);
  });

  const nginx = [process.env.NGINX, '/usr/sbin/nginx', '/usr/local/sbin/nginx'].find(
    (file) => file && existsSync(file),
  );
  it('through nginx, which puts in the nonce', {skip: !nginx && 'nginx is not here'}, async () => {
    const {opened, open} = door();
    const pages = createServer(async (request, response) => {
      response.setHeader('content-type', 'text/html');
      response.setHeader('content-security-policy', "object-src 'none'");
      for (const name of ['accept-encoding', 'if-none-match', 'if-modified-since'])
        if (request.headers[name] !== undefined) response.setHeader('x-fault', name);
      response.write(`<script nonce="CONSENT-NONCE">${HEAD}`);
      await opened;
      response.end(`<script nonce="CONSENT-NONCE">own()</script><p>CONSENT-NONCE${REST}`);
    });
    mkdirSync('.cache', {recursive: true});
    const folder = resolve(mkdtempSync('.cache/nginx-'));
    undo.push(() => rmSync(folder, {recursive: true}));
    const probe = createServer();
    const port = await listen(probe);
    probe.close();
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join(' ');
    writeFileSync(
      `${folder}/nginx.conf`,
      `daemon off; master_process off; pid ${folder}/pid; error_log stderr; events {}
      http { access_log off; ${temporary} upstream pages { server 127.0.0.1:${await serve(pages)}; }
        server { listen 127.0.0.1:${port}; include ${resolve('docs/recipes/nginx.conf')}; } }`,
    );
    const child = spawn(nginx, ['-p', folder, '-c', `${folder}/nginx.conf`], {stdio: 'ignore'});
    undo.push(async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    });
    let visitor;
    while (!visitor) {
      assert.equal(child.exitCode, null, 'nginx did not start.');
      visitor = await ask(port, {'Accept-Encoding': 'gzip', 'If-None-Match': '"x"'}).catch(
        () => new Promise((later) => setImmediate(later)),
      );
    }
    const first = await visitor.until(HEAD);
    assert.doesNotMatch(first, /own\(\)|x-fault/);
    open();
    const all = await visitor.all();
    const nonce = /script-src-elem 'self' 'nonce-([0-9a-f]{32})'; base-uri 'self'/.exec(all)[1];
    assert.equal(all.split(`<script nonce="${nonce}">`).length, 3);
    assert.match(all, /<p>CONSENT-NONCE/);
    assert.match(all, /Content-Security-Policy: object-src 'none'/i);
  });
});
