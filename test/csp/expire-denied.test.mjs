import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {expireDenied} from '../../dist/esm/src/csp/index.js';
import {ALL, changed, cookieOf, NONE, NOW, policy} from './support/site.mjs';

const expire = (cookie, options = {}, under = policy) =>
  expireDenied(under, cookie, {now: NOW, ...options});

const names = (lines) => [...new Set(lines.map((line) => line.split('=')[0]))];

const MIXED = '_st_id=1; FPID=2; _ad=3; pay_x=4; own=5; _st_shared=6';

describe('cookies of denied services', () => {
  it('go, HttpOnly ones too, and those of nobody stay', async () => {
    assert.deepEqual(names(await expire(MIXED)), ['_st_id', 'FPID', '_ad', '_st_shared']);
    assert.deepEqual(names(await expire(`${MIXED}; ${cookieOf(NONE)}`)).length, 4);
  });

  it('stay with a yes', async () => {
    assert.deepEqual(await expire(`${MIXED}; ${cookieOf(ALL)}`), []);
  });

  it('stay where an allowed service declares them too', async () => {
    const cookie = `${MIXED}; ${cookieOf({...NONE, analytics: 'given'})}`;
    assert.deepEqual(names(await expire(cookie)), ['_ad']);
  });

  it('go where the service was refused by name, though not its purpose', async () => {
    const services = [
      ...policy.services,
      {id: 'heat', purpose: 'analytics', storage: [{kind: 'cookie', name: '_heat'}]},
    ];
    const under = changed({services});
    const cookie = `_heat=1; ${MIXED}; ${cookieOf(ALL, {under, except: ['heat']})}`;
    assert.deepEqual(names(await expire(cookie, {}, under)), ['_heat']);
    assert.deepEqual(await expire(`_heat=1; ${cookieOf(ALL, {under})}`, {}, under), []);
  });

  it('go under Global Privacy Control', async () => {
    const cookie = `_ad=1; ${cookieOf(ALL)}`;
    assert.deepEqual(names(await expire(cookie, {gpc: true})), ['_ad']);
  });

  it('never include the decision', async () => {
    const services = [{id: 'greedy', purpose: 'ads', storage: [{kind: 'cookie', name: '*'}]}];
    assert.deepEqual(names(await expire('a=1; cookie_consent=x', {}, changed({services}))), ['a']);
  });

  it('are only those of the request', async () => {
    assert.deepEqual(await expire(null), []);
    assert.deepEqual(await expire('own=1'), []);
  });

  it('go from this host, its domain and those above it, at the root, plain and partitioned', async () => {
    assert.deepEqual(await expire('_ad=1', {host: 'a.b.example:8443'}), [
      '_ad=; Max-Age=0; Path=/',
      '_ad=; Max-Age=0; Path=/; Secure; Partitioned',
      '_ad=; Max-Age=0; Path=/; Domain=a.b.example',
      '_ad=; Max-Age=0; Path=/; Domain=a.b.example; Secure; Partitioned',
      '_ad=; Max-Age=0; Path=/; Domain=b.example',
      '_ad=; Max-Age=0; Path=/; Domain=b.example; Secure; Partitioned',
    ]);
  });

  it('go from every path above the one that is given', async () => {
    const lines = await expire('_ad=1', {path: '/shop/cart?x=1;y'});
    const paths = new Set(lines.map((line) => /Path=([^;]*)/.exec(line)[1]));
    assert.deepEqual([...paths], ['/', '/shop', '/shop/', '/shop/cart', '/shop/cart/']);
  });

  it('go by the policy’s domain where the host is not known, and have none at an address', async () => {
    const under = changed({cookie: {domain: '.site.example'}});
    assert.match((await expire('_ad=1', {}, under)).join(), /Domain=site\.example/);
    for (const host of ['127.0.0.1', 'localhost', '[::1]:80', 'a b.example', 'x\r\nY: z.example'])
      assert.doesNotMatch((await expire('_ad=1', {host})).join(), /Domain|\n/, host);
  });

  it('keep to what a name’s prefix asks for', async () => {
    const services = [{id: 'pre', purpose: 'ads', storage: [{kind: 'cookie', name: '__*'}]}];
    const lines = await expire(
      '__Host-a=1; __Secure-b=1',
      {host: 'b.example'},
      changed({services}),
    );
    for (const line of lines) assert.match(line, /; Secure/);
    for (const line of lines.filter((each) => each.startsWith('__Host-')))
      assert.match(line, /^__Host-a=; Max-Age=0; Path=\/; Secure(; Partitioned)?$/);
  });

  it('give valid header values for any request (property)', async () => {
    const services = [{id: 'greedy', purpose: 'ads', storage: [{kind: 'cookie', name: '*'}]}];
    const under = changed({services});
    const any = fc.string({unit: 'binary', maxLength: 40});
    await fc.assert(
      fc.asyncProperty(any, any, any, async (cookie, host, path) => {
        for (const line of await expire(`x=1; ${cookie}=2; y=3`, {host, path}, under)) {
          assert.match(line, /^[\x21-\x3a\x3c\x3e-\x7e]+=; Max-Age=0(; [\x21-\x7e]+)+$/);
        }
      }),
      {numRuns: 1000},
    );
  });
});
