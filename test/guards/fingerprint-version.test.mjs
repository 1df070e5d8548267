import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';

it('the version that travels with an id is that of the library that made it (F-T3)', () => {
  const library = JSON.parse(
    readFileSync('node_modules/@fingerprintjs/fingerprintjs/package.json', 'utf8'),
  );
  const [, version] = /VERSION = '([^']+)'/.exec(readFileSync('src/device/read-traits.ts', 'utf8'));
  // Ids may change with a minor version: who updates the library says so here, too.
  assert.equal(version, library.version.split('.').slice(0, 2).join('.'));
});
