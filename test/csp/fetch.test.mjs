import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {withConsent} from '../../dist/esm/src/csp/fetch.js';
import {door} from './support/first-chunk.mjs';
import {ALL, cookieOf, policy} from './support/site.mjs';

const FULL = {form: 'full'};
const yes = cookieOf(ALL, {at: Date.now() - 6e4});
const request = (headers = {}) => new Request('https://www.site.example/', {headers});
const page = (headers = {}, body = 'page') =>
  new Response(body, {
    status: 203,
    headers: {'content-type': 'text/html; charset=utf-8', ...headers},
  });

const csp = (response) => response.headers.get('content-security-policy');

describe('withConsent', () => {
  it('gives a document the headers of the visitor’s decision', async () => {
    const of = (headers) => withConsent(policy, request(headers), page(), FULL);
    assert.match(csp(await of({cookie: yes})), /tiles\.maps\.example/);
    assert.doesNotMatch(csp(await of({})), /tiles\.maps\.example/);
    assert.doesNotMatch(csp(await of({cookie: yes, 'sec-gpc': '1'})), / ads\.example/);
    const response = await of({});
    assert.equal(response.status, 203);
    assert.equal(await response.text(), 'page');
  });

  it('keeps to Do Not Track where the policy does', async () => {
    const under = {...policy, regime: 'opt-out', signals: {dnt: 'deny'}};
    const of = (headers) => withConsent(under, request(headers), page(), FULL);
    assert.match(csp(await of({})), / ads\.example/);
    assert.doesNotMatch(csp(await of({dnt: '1'})), / ads\.example/);
    assert.equal((await of({})).headers.get('vary'), 'Cookie, Sec-GPC, DNT');
  });

  it('rejects without options, whatever the answer is', async () => {
    for (const type of ['text/html', 'image/png'])
      await assert.rejects(withConsent(policy, request(), page({'content-type': type})), {
        name: 'TypeError',
        message: /withConsent: the options are missing/,
      });
  });

  it('hands back everything else as it is', async () => {
    for (const type of ['image/png', 'text/css', 'application/json', 'text/htmlx']) {
      const response = page({'content-type': type});
      assert.equal(await withConsent(policy, request(), response, FULL), response, type);
    }
    const bare = Response.redirect('https://www.site.example/a');
    assert.equal(await withConsent(policy, request(), bare, FULL), bare);
  });

  it('renews the policy of a page that is as it was, but not the nonce in it', async () => {
    const same = () => new Response(null, {status: 304});
    const of = (dest, options = FULL) =>
      withConsent(policy, request({'sec-fetch-dest': dest}), same(), options);
    for (const dest of ['document', 'iframe', '']) assert.ok(csp(await of(dest)), dest);
    assert.equal(csp(await of('image')), null);
    assert.equal(csp(await of('document', {nonce: 'abc'})), null);
  });

  it('leaves what the site sends in force, and adds to it', async () => {
    const response = page({
      'content-security-policy': "default-src 'none'",
      'cache-control': 'public, max-age=5',
      vary: 'Accept',
    });
    response.headers.append('set-cookie', 'a=1');
    response.headers.append('set-cookie', 'b=2');
    const found = await withConsent(policy, request({cookie: '_ad=1'}), response, FULL);
    assert.match(csp(found), /^default-src 'none', default-src 'self' /);
    assert.equal(found.headers.get('cache-control'), 'private, max-age=5');
    assert.equal(found.headers.get('vary'), 'Accept, Cookie, Sec-GPC');
    const lines = found.headers.getSetCookie();
    assert.deepEqual(lines.slice(0, 2), ['a=1', 'b=2']);
    assert.ok(lines.includes('_ad=; Max-Age=0; Path=/; Domain=site.example'));
  });

  it('takes an answer that came from a fetch, whose headers cannot be changed', async () => {
    const fetched = await fetch('data:text/html,page');
    assert.throws(() => fetched.headers.set('a', 'b'));
    assert.ok(csp(await withConsent(policy, request(), fetched, FULL)));
  });

  it('passes the body on as it comes', async () => {
    const {opened, open} = door();
    const body = new ReadableStream({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode('first'));
        await opened;
        controller.enqueue(new TextEncoder().encode('rest'));
        controller.close();
      },
    });
    const reader = (await withConsent(policy, request(), page({}, body), FULL)).body.getReader();
    assert.equal(new TextDecoder().decode((await reader.read()).value), 'first');
    open();
    assert.equal(new TextDecoder().decode((await reader.read()).value), 'rest');
  });

  it('asks for each answer’s nonce', async () => {
    const options = {nonce: ({headers}) => headers.get('x-nonce')};
    const found = await withConsent(policy, request({'x-nonce': 'abc'}), page(), options);
    assert.match(csp(found), /'nonce-abc'/);
    await assert.rejects(
      withConsent(policy, request({'x-nonce': ' '}), page(), options),
      TypeError,
    );
  });
});
