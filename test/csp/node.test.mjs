import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import {connect as connect2, createServer as createServer2} from 'node:http2';
import {once} from 'node:events';
import {afterEach, describe, it} from 'node:test';
import {consentMiddleware} from '../../dist/esm/src/csp/node.js';
import {listen} from './support/first-chunk.mjs';
import {ALL, changed, cookieOf, policy} from './support/site.mjs';

const FULL = {form: 'full'};
const yes = cookieOf(ALL, {at: Date.now() - 6e4});

/** @type {import('node:http').Server[]} */
const servers = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/**
 * What a visitor gets from a server.
 *
 * @param {import('node:http').RequestListener} handle
 */
const get = async (handle, headers = {}) => {
  const server = createServer(handle);
  servers.push(server);
  return fetch(`http://127.0.0.1:${await listen(server)}/`, {headers});
};

/** A site that mounts the middleware as Connect and Express do. */
const mounted = (options, handle, under = policy) => {
  const consent = consentMiddleware(under, options);
  return (request, response) =>
    consent(request, response, (error) => {
      if (error) response.writeHead(500).end(String(error));
      else handle(request, response);
    });
};

const csp = (response) => response.headers.get('content-security-policy');

describe('the middleware', () => {
  it('sends the headers of the visitor’s decision', async () => {
    const site = mounted(FULL, (_, response) => response.end('page'));
    assert.match(csp(await get(site, {cookie: yes})), /tiles\.maps\.example/);
    assert.doesNotMatch(csp(await get(site)), /tiles\.maps\.example/);
    assert.doesNotMatch(csp(await get(site, {cookie: yes, 'sec-gpc': '1'})), / ads\.example/);
  });

  it('works without a chain', async () => {
    const consent = consentMiddleware(policy, FULL);
    const response = await get(async (request, response) => {
      await consent(request, response);
      response.end('page');
    });
    assert.ok(csp(response));
    assert.equal(await response.text(), 'page');
  });

  const OWN = "default-src 'none'";
  for (const [how, answer] of [
    ['setHeader before', (response) => response.setHeader('content-security-policy', OWN)],
    ['writeHead', (response) => response.writeHead(200, {'Content-Security-Policy': OWN})],
    [
      'a reason too',
      (response) => response.writeHead(200, 'Fine', {'Content-Security-Policy': OWN}),
    ],
    ['a flat list', (response) => response.writeHead(200, ['Content-Security-Policy', OWN])],
    [
      'flushHeaders',
      (response) => response.setHeader('Content-Security-Policy', OWN).flushHeaders(),
    ],
  ])
    it(`leaves the site’s own policy in force, and ours with it: ${how}`, async () => {
      const response = await get(
        mounted(FULL, (_, response) => {
          answer(response);
          response.end('page');
        }),
      );
      assert.match(csp(response), /^default-src 'none', default-src 'self' /);
      assert.equal(await response.text(), 'page');
    });

  it('removes denied cookies beside those that the site sets', async () => {
    const site = mounted(FULL, (_, response) => {
      response.setHeader('Set-Cookie', 'a=1');
      response.writeHead(201, ['Set-Cookie', 'b=2', 'set-cookie', 'c=3', 'X-Own', 'd']).end();
    });
    const response = await get(site, {cookie: '_ad=1; pay_x=2'});
    assert.equal(response.status, 201);
    assert.equal(response.headers.get('x-own'), 'd');
    const lines = response.headers.getSetCookie();
    assert.deepEqual(lines.slice(0, 2), ['b=2', 'c=3']);
    assert.ok(lines.slice(2).every((line) => line.startsWith('_ad=; Max-Age=0')));
    assert.ok(lines.length > 2);
  });

  it('removes none while it only reports, nor when told not to', async () => {
    for (const more of [{reportOnly: true}, {expireCookies: false}]) {
      const site = mounted({...FULL, ...more}, (_, response) => response.end());
      const response = await get(site, {cookie: '_ad=1'});
      assert.deepEqual(response.headers.getSetCookie(), []);
    }
  });

  it('keeps shared caches away', async () => {
    const site = mounted(FULL, (_, response) => {
      response.setHeader('Cache-Control', 'public, max-age=60');
      response.setHeader('Vary', 'Accept-Encoding');
      response.end();
    });
    const response = await get(site);
    assert.equal(response.headers.get('cache-control'), 'private, max-age=60');
    assert.equal(response.headers.get('vary'), 'Accept-Encoding, Cookie, Sec-GPC');
  });

  it('asks for each answer’s nonce', async () => {
    const options = {nonce: (request) => request.headers['x-nonce']};
    const site = mounted(options, (_, response) => response.end());
    assert.match(csp(await get(site, {'x-nonce': 'abc'})), /'nonce-abc'/);
    const failed = await get(site, {'x-nonce': 'a b'});
    assert.equal(failed.status, 500);
    assert.match(await failed.text(), /cannot be a nonce/);
  });

  it('renews the policy of a page that is as it was, but not the nonce in it', async () => {
    const handle = (_, response) => response.writeHead(304).end();
    const fresh = await get(mounted(FULL, handle), {cookie: yes});
    assert.equal(fresh.status, 304);
    assert.match(csp(fresh), /tiles\.maps\.example/);
    const kept = await get(mounted({nonce: 'abc', documentPolicy: true}, handle));
    assert.equal(csp(kept), null);
  });

  it('rejects where there is no chain to tell', async () => {
    const consent = consentMiddleware(policy, {nonce: () => ''});
    await assert.rejects(consent({headers: {}}, {}), TypeError);
  });

  it('refuses a faulty policy at once, and not with the first visitor', () => {
    assert.throws(() => consentMiddleware(changed({version: ''}), FULL), {name: 'PolicyError'});
    const services = [{use: 'google-analitics', purpose: 'analytics'}];
    assert.throws(() => consentMiddleware(changed({services}), FULL), {
      name: 'PolicyError',
      message: /services\[0\]\.use.*google-analytics/s,
    });
  });

  for (const [what, options, message] of [
    ['none', undefined, /consentMiddleware: the options are missing.*form: "full"/],
    ['a form that there is not', {form: 'Full'}, /form cannot be "Full"\. Say \{form: "full"\}/],
    ['no nonce', {form: 'nonce'}, /nonce is missing/],
    ['neither form nor nonce', {}, /nonce is missing.*\{form: "full"\}/],
    ['a nonce that is none', {nonce: 'a b'}, /"a b" cannot be a nonce/],
    ['a nonce of another type', {nonce: 5}, /nonce cannot be a value of type number/],
    ['a source that would be more', {form: 'full', sources: ['a;b']}, /"a;b" cannot be a source/],
  ])
    it(`refuses options at once: ${what}`, () => {
      assert.throws(() => consentMiddleware(policy, options), {name: 'TypeError', message});
    });

  it('says so where what makes the nonces comes after it', async () => {
    const site = mounted({nonce: (request) => request.nonce}, (_, response) => response.end());
    const failed = await get(site);
    assert.equal(failed.status, 500);
    assert.match(await failed.text(), /nonce function gave undefined: mount this after/);
  });

  it('keeps to Do Not Track where the policy does, and says that the answer depends on it', async () => {
    const under = changed({regime: 'opt-out', signals: {dnt: 'deny'}});
    const site = mounted(FULL, (_, response) => response.end(), under);
    const quiet = await get(site, {cookie: '_ad=1'});
    assert.match(csp(quiet), / ads\.example/);
    assert.deepEqual(quiet.headers.getSetCookie(), []);
    assert.equal(quiet.headers.get('vary'), 'Cookie, Sec-GPC, DNT');
    const loud = await get(site, {cookie: '_ad=1', dnt: '1'});
    assert.doesNotMatch(csp(loud), / ads\.example/);
    assert.match(csp(loud), /tiles\.maps\.example/);
    assert.ok(loud.headers.getSetCookie().length);
    const ignored = mounted(FULL, (_, response) => response.end(), changed({regime: 'opt-out'}));
    assert.match(csp(await get(ignored, {dnt: '1'})), / ads\.example/);
  });

  it('works over HTTP/2', async () => {
    const server = createServer2(mounted(FULL, (_, response) => response.end('page')));
    servers.push(server);
    const client = connect2(`http://127.0.0.1:${await listen(server)}`);
    const stream = client.request({':path': '/', cookie: yes});
    const [headers] = await once(stream, 'response');
    assert.match(headers['content-security-policy'], /tiles\.maps\.example/);
    client.destroy();
  });
});
