import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fromBase64Url, toBase64Url} from '../../dist/esm/src/server/base64url.js';
import {createKeyring, deriveKey, hmac} from '../../dist/esm/src/server/keys.js';

/** `000102…1f` */
const MASTER = Uint8Array.from({length: 32}, (_, i) => i);
const OTHER = 'another secret, also thirty-two or more';
const SCOPE = 'licence-enforcement|site:example.com';
const DIGEST = '0123456789abcdef0123456789abcdef';
const EXPECTED = 'ZyjL5755Y0d3p47pw0-DunegUGFAChDzenOlE-9oPfc';

describe('the keys', () => {
  it('stay what they are, so that what a server has stored is found again', async () => {
    const key = await deriveKey(MASTER, 'licence-enforcement|site:example.com|v1');
    assert.equal(
      Buffer.from(key).toString('hex'),
      'a3fef890c9099d2e97cbcbcf6f0e9ccd1240f6f783b637d04529d8a98b46431c',
    );
    assert.equal(await hmac(key, `fp:5.2:${DIGEST}`), EXPECTED);
  });

  it('make pseudonyms of fingerprints in that very way', async () => {
    const keys = createKeyring(SCOPE, [{version: 1, secret: MASTER}]);
    assert.deepEqual(await keys.pseudonyms('5.2', DIGEST, 0), [{keyVersion: 1, hash: EXPECTED}]);
  });

  it('are RFC 5869’s (A.3: no salt, no info)', async () => {
    const key = await deriveKey(new Uint8Array(22).fill(0x0b), '');
    assert.equal(
      Buffer.from(key).toString('hex'),
      '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d',
    );
  });

  it('give one fingerprint another name at each site, purpose, version and secret', async () => {
    const name = async (scope, secret, version = 1, algorithm = '5.2') => {
      const keys = createKeyring(scope, [{version, secret}]);
      return (await keys.pseudonyms(algorithm, DIGEST, 0))[0].hash;
    };
    const names = await Promise.all([
      name(SCOPE, MASTER),
      name('licence-enforcement|site:example.org', MASTER),
      name('refund-fraud|site:example.com', MASTER),
      name(SCOPE, OTHER),
      name(SCOPE, MASTER, 2),
      name(SCOPE, MASTER, 1, '5.3'),
    ]);
    assert.equal(new Set(names).size, names.length);
  });

  it('write with the newest version, and read with older ones for as long as they may', async () => {
    const keys = createKeyring(SCOPE, [
      {version: 1, secret: MASTER, until: 1000},
      {version: 2, secret: OTHER},
    ]);
    const versions = async (now) =>
      (await keys.pseudonyms('5.2', DIGEST, now)).map(({keyVersion}) => keyVersion);
    assert.deepEqual(await versions(999), [2, 1]);
    assert.deepEqual(await versions(1000), [2]);
  });

  it('never leave off the newest', async () => {
    const keys = createKeyring(SCOPE, [{version: 1, secret: MASTER, until: 1}]);
    assert.equal((await keys.pseudonyms('5.2', DIGEST, 2)).length, 1);
  });
});

describe('base64url', () => {
  it('comes back as it went', () => {
    for (let length = 0; length < 9; length++) {
      const bytes = Uint8Array.from({length}, (_, i) => 251 + i);
      assert.equal(toBase64Url(bytes), Buffer.from(bytes).toString('base64url'));
      assert.deepEqual(fromBase64Url(toBase64Url(bytes)), bytes);
    }
  });

  it('has one spelling for each', () => {
    for (const text of ['AB', 'A', 'AA==', 'A+A', 'A A', '-_=']) {
      assert.equal(fromBase64Url(text), undefined, text);
    }
  });
});
