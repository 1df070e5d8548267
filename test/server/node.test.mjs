import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {connect as connect2, createServer as createServer2} from 'node:http2';
import {connect} from 'node:net';
import {afterEach, describe, it} from 'node:test';
import {toNode} from '../../dist/esm/src/server/node.js';
import {listen} from '../csp/support/first-chunk.mjs';

/** @type {import('node:http').Server[]} */
const servers = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** @param {import('node:http').RequestListener} handle */
const serve = async (handle) => {
  const server = createServer(handle);
  servers.push(server);
  return listen(server);
};

/** Says what it was asked. */
const echo = async (request) => {
  const headers = new Headers({'content-type': 'application/json'});
  headers.append('set-cookie', 'a=1; Path=/');
  headers.append('set-cookie', 'b=2; Path=/');
  const body = request.method === 'GET' ? null : await request.text();
  return new Response(
    JSON.stringify({
      method: request.method,
      url: request.url,
      cookie: request.headers.get('cookie'),
      type: request.headers.get('content-type'),
      body,
    }),
    {status: 201, headers},
  );
};

describe('toNode', () => {
  it('hands over the request and the answer as they are', async () => {
    const port = await serve(toNode(echo));
    const response = await fetch(`http://127.0.0.1:${port}/seats/x?y`, {
      method: 'POST',
      headers: {cookie: 'c=3', 'content-type': 'application/json'},
      body: '{"seat":"é"}',
    });
    assert.equal(response.status, 201);
    assert.deepEqual(response.headers.getSetCookie(), ['a=1; Path=/', 'b=2; Path=/']);
    assert.deepEqual(await response.json(), {
      method: 'POST',
      url: `http://127.0.0.1:${port}/seats/x?y`,
      cookie: 'c=3',
      type: 'application/json',
      body: '{"seat":"é"}',
    });
  });

  it('has no body to read of a GET', async () => {
    const port = await serve(toNode(echo));
    assert.equal((await (await fetch(`http://127.0.0.1:${port}/`)).json()).body, null);
  });

  it('finds the whole path and the parsed body again, where Express took them', async () => {
    const handle = toNode(echo);
    const port = await serve((request, response) =>
      handle(
        Object.assign(request, {originalUrl: '/seats/release', url: '/release', body: {seat: 'a'}}),
        response,
      ),
    );
    const answer = await (await fetch(`http://127.0.0.1:${port}/`, {method: 'POST'})).json();
    assert.match(answer.url, /\/seats\/release$/);
    assert.equal(answer.body, '{"seat":"a"}');
    assert.equal(answer.type, 'application/json');
  });

  it('sends no body with 204', async () => {
    const port = await serve(toNode(async () => new Response(null, {status: 204})));
    const response = await fetch(`http://127.0.0.1:${port}/`);
    assert.equal(response.status, 204);
    assert.equal(await response.text(), '');
  });

  it('works over HTTP/2', async () => {
    const server = createServer2(toNode(echo));
    servers.push(server);
    const port = await listen(server);
    const client = connect2(`http://127.0.0.1:${port}`);
    const stream = client.request({':path': '/seats', ':method': 'POST', cookie: 'c=3'});
    stream.end('{}');
    let text = '';
    stream.on('data', (data) => (text += data));
    await once(stream, 'end');
    client.destroy();
    const {url, cookie, body} = JSON.parse(text);
    assert.deepEqual([url, cookie, body], [`http://127.0.0.1:${port}/seats`, 'c=3', '{}']);
  });

  for (const [what, head] of [
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\n\r\n'],
    ['a method that fetch refuses', 'TRACE / HTTP/1.1\r\nHost: a\r\n\r\n'],
  ])
    it(`answers ${what} with 400, and goes on`, async () => {
      const port = await serve(toNode(echo));
      const socket = connect(port, '127.0.0.1');
      socket.write(head);
      const [data] = await once(socket, 'data');
      socket.destroy();
      assert.match(String(data), /^HTTP\/1\.1 400 /);
      assert.equal((await fetch(`http://127.0.0.1:${port}/`)).status, 201);
    });

  it('lets no path name another host', async () => {
    const port = await serve(toNode(echo));
    const socket = connect(port, '127.0.0.1');
    socket.write('GET //evil.example/seats HTTP/1.1\r\nHost: own.example\r\n\r\n');
    const [data] = await once(socket, 'data');
    socket.destroy();
    assert.match(String(data), /"url":"http:\/\/own\.example\/evil\.example\/seats"/);
  });
});
