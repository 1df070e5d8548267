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

  it('stay with a yes by a clock that is ahead of ours', async () => {
    assert.deepEqual(await expire(`${MIXED}; ${cookieOf(ALL, {at: NOW + 6e4})}`), []);
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
      '_ad=; Max-Age=0; Path=/; Domain=a.b.example',
      '_ad=; Max-Age=0; Path=/; Domain=b.example',
      '_ad=; Max-Age=0; Path=/; Secure; Partitioned',
      '_ad=; Max-Age=0; Path=/; Domain=a.b.example; Secure; Partitioned',
      '_ad=; Max-Age=0; Path=/; Domain=b.example; Secure; Partitioned',
    ]);
  });

  it('go by no domain that can have none, unless the site says that it is one', async () => {
    const domains = async (host, under = policy) =>
      (await expire('_ad=1', {host}, under)).flatMap(
        (line) => /Domain=([^;]*)$/.exec(line)?.[1] ?? [],
      );
    assert.deepEqual(await domains('www.shop.example.co.uk'), [
      'www.shop.example.co.uk',
      'shop.example.co.uk',
      'example.co.uk',
    ]);
    assert.deepEqual(await domains('www.co.example'), ['www.co.example', 'co.example']);
    assert.deepEqual(await domains('www.bbc.de'), ['www.bbc.de', 'bbc.de']);
    assert.deepEqual(await domains('co.nl'), ['co.nl']);
    const under = changed({cookie: {domain: 'co.nl'}});
    assert.deepEqual(await domains('www.co.nl', under), ['www.co.nl', 'co.nl']);
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

  /** A browser that everybody has been to, as far as a server can see into it. */
  const createJar = (cookies) => {
    const jar = new Map(
      cookies.map(({name, path = '/', domain, partitioned = false}) => [
        JSON.stringify([name, {path, domain, partitioned}]),
        name,
      ]),
    );
    return {
      header: () => [...jar.values()].map((name) => `${name}=1`).join('; '),
      names: () => [...jar.values()],
      take(lines) {
        for (const line of lines) {
          const [, name, path, domain, more] =
            /^([^=]+)=; Max-Age=0; Path=([^;]+)(?:; Domain=([^;]+))?(.*)$/.exec(line);
          const place = {path, domain, partitioned: more.includes('Partitioned')};
          jar.delete(JSON.stringify([name, place]));
        }
      },
    };
  };

  it('go in pieces that fit into an answer, and all of them go, whatever else comes again', async () => {
    const services = [{id: 'greedy', purpose: 'ads', storage: [{kind: 'cookie', name: '_*'}]}];
    const under = changed({services});
    const host = 'www.shop.example.co.uk';
    const cookies = [...Array(12).keys()].flatMap((i) => [
      {name: `_usual_${i}`, domain: 'example.co.uk'},
      {name: `_own_${i}`, partitioned: i % 2 > 0},
      // Nothing that this server says reaches these.
      {name: `_stays_${i}`, domain: 'example.co.uk', path: '/deep/down'},
    ]);
    let answers = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({min: NOW, max: NOW + 1e9}),
        fc.integer({min: 1, max: 864e5}),
        async (start, step) => {
          const {header, names, take} = createJar(cookies);
          const isLeft = () => names().some((name) => !name.startsWith('_stays_'));
          for (let i = 0; isLeft() && i < 1000; i++, answers++) {
            const lines = await expire(header(), {host, now: start + i * step}, under);
            assert.ok(lines.reduce((sum, line) => sum + line.length + 14, 0) <= 1500);
            assert.ok(lines.length > 10);
            take(lines);
          }
          assert.ok(!isLeft(), names().join());
          assert.equal(names().length, 12);
        },
      ),
      {numRuns: 20},
    );
    console.log(answers / 20);
  });

  it('go at once where that takes no more than an answer has room for', async () => {
    const usual = '_st_a=1; _st_b=1; FPID=1; _ad=1';
    const {header, names, take} = createJar(
      usual.split('; ').map((pair) => ({name: pair.split('=')[0], domain: 'b.example'})),
    );
    take(await expire(header(), {host: 'b.example'}));
    assert.deepEqual(names(), []);
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
