import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createSeats} from '../../dist/esm/src/server/index.js';
import {readClaim} from '../../dist/esm/src/server/read-claim.js';
import {as, authorize, createDevice, digestOf, ORIGIN, request, SECRET} from './support/device.mjs';

/** A store that must not be asked. */
const store = new Proxy(
  {},
  {
    get: () => () => {
      throw new Error('The database was asked.');
    },
  },
);
const seats = createSeats({
  store,
  origin: [ORIGIN, 'https://site.example'],
  secret: SECRET,
  authorize,
  onError: (error) => {
    throw error;
  },
});

/** @param {Response} response */
const problemOf = async (response) => {
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const {type, title, status, code} = await response.json();
  assert.equal(type, 'about:blank');
  assert.equal(status, response.status);
  assert.ok(title);
  return [status, code];
};

const ana = as('ana');
const device = await createDevice(seats, 'ana');
const good = await device.claim('A'.repeat(43), {
  label: 'Firefox on Linux',
  fingerprint: {version: '5.2', digest: digestOf('a')},
});

describe('the routes', () => {
  for (const path of ['/challenge', '/activate', '/release', '/forget']) {
    for (const origin of [
      'https://evil.example',
      'null',
      'http://www.site.example',
      `${ORIGIN}:8443`,
    ])
      it(`${path} is for pages of the site: not for ${origin}`, async () => {
        const response = await seats(request(path, {headers: ana, origin}));
        assert.deepEqual(await problemOf(response), [403, 'origin']);
      });

    it(`${path} is not for who does not say`, async () => {
      const from = request(path, {headers: ana});
      from.headers.delete('origin');
      assert.deepEqual(await problemOf(await seats(from)), [403, 'origin']);
    });

    it(`${path} is a POST`, async () => {
      const response = await seats(request(path, {method: 'GET', headers: ana}));
      assert.equal(response.headers.get('allow'), 'POST');
      assert.deepEqual(await problemOf(response), [405, 'method']);
    });
  }

  it('list is a GET', async () => {
    const response = await seats(request('', {headers: ana}));
    assert.equal(response.headers.get('allow'), 'GET');
    assert.deepEqual(await problemOf(response), [405, 'method']);
  });

  for (const path of ['/', '/other', '/challenge/', 'x', '/constructor', '/__proto__'])
    it(`${path} is nowhere`, async () => {
      assert.deepEqual(await problemOf(await seats(request(path, {headers: ana}))), [404, 'path']);
    });

  it('answer nobody who is not signed in', async () => {
    for (const path of ['/challenge', '/activate', '/release'])
      assert.deepEqual(await problemOf(await seats(request(path))), [401, 'account'], path);
    const list = await seats(request('', {method: 'GET'}));
    assert.deepEqual(await problemOf(list), [401, 'account']);
  });

  it('forget nothing, and say yes, where there is nothing to forget', async () => {
    assert.equal((await seats(request('/forget'))).status, 204);
    const junk = request('/forget', {headers: {cookie: '__Host-consent-device=junk; a'}});
    assert.equal((await seats(junk)).status, 204);
  });

  const activate = (body, headers = {}) =>
    seats(request('/activate', {body, headers: {...ana, ...headers}}));
  const {publicKey} = good;
  for (const [what, body] of [
    ['no JSON', '{'],
    ['an array', []],
    ['null', 'null'],
    ['nothing', {}],
    ['another purpose', {...good, purpose: 'refund-fraud'}],
    ['no challenge', {...good, challenge: undefined}],
    ['a short challenge', {...good, challenge: 'A'.repeat(42)}],
    ['a proof in DER', {...good, proof: `${good.proof}AA`}],
    ['a proof that is a number', {...good, proof: 1}],
    ['a private key', {...good, publicKey: {...publicKey, d: publicKey.x}}],
    ['another curve', {...good, publicKey: {...publicKey, crv: 'P-384'}}],
    ['an RSA key', {...good, publicKey: {kty: 'RSA', n: 'a', e: 'AQAB'}}],
    ['half a key', {...good, publicKey: {...publicKey, y: undefined}}],
    ['a raw visitorId', {...good, visitorId: 'a'}],
    ['an empty label', {...good, label: ''}],
    ['a long label', {...good, label: 'a'.repeat(65)}],
    ['a label of two lines', {...good, label: 'a\nb'}],
    ['a label that runs backwards', {...good, label: 'a\u202eb'}],
    ['a label of half a character', {...good, label: '\ud800'}],
    [
      'components instead of a digest',
      {...good, fingerprint: {...good.fingerprint, components: {}}},
    ],
    ['a digest in capitals', {...good, fingerprint: {version: '5.2', digest: digestOf('A')}}],
    ['a short digest', {...good, fingerprint: {version: '5.2', digest: 'a'}}],
    ['a version of three parts', {...good, fingerprint: {...good.fingerprint, version: '5.2.0'}}],
    ['a version with a colon', {...good, fingerprint: {...good.fingerprint, version: '5.2:1'}}],
    ['more than four kilobytes', {...good, label: 'a'.repeat(5000)}],
  ])
    it(`activate takes no body with ${what}`, async () => {
      assert.deepEqual(await problemOf(await activate(body)), [400, 'request']);
    });

  it('activate takes JSON that is called so', async () => {
    const response = await activate(good, {'content-type': 'text/plain'});
    assert.deepEqual(await problemOf(response), [400, 'request']);
  });

  it('activate reads no more than four kilobytes of a body without end', async () => {
    let pulled = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        pulled++;
        controller.enqueue(new Uint8Array(1024).fill(32));
      },
    });
    const endless = new Request(request('/activate', {headers: ana}), {
      body,
      duplex: 'half',
      headers: {...ana, origin: ORIGIN, 'content-type': 'application/json'},
    });
    assert.deepEqual(await problemOf(await seats(endless)), [400, 'request']);
    assert.ok(pulled < 10);
  });

  it('activate asks the database nothing for a proof that is none', async () => {
    const response = await activate({...good, proof: `${'A'.repeat(85)}A`});
    assert.deepEqual(await problemOf(response), [403, 'proof']);
  });

  for (const [what, body] of [
    ['a list', []],
    ['a number', {seat: 1}],
    ['SQL', {seat: "' or 1=1 --"}],
    ['something more', {seat: 'A'.repeat(22), all: true}],
  ])
    it(`release takes no body with ${what}`, async () => {
      const response = await seats(request('/release', {body, headers: ana}));
      assert.deepEqual(await problemOf(response), [400, 'request']);
    });
});

describe('a claim', () => {
  it('is read as it was sent', () => assert.deepEqual(readClaim(good).label, good.label));

  it('has a key of four members, whatever exportKey added', () => {
    const more = {ext: true, key_ops: ['verify'], kid: 'a'};
    const {publicKey: key} = readClaim({...good, publicKey: {...publicKey(), ...more}});
    assert.deepEqual(Object.keys(key), ['kty', 'crv', 'x', 'y']);
  });

  const publicKey = () => good.publicKey;
});
