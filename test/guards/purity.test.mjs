import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {importsOf} from './support/imports.mjs';

/** What servers import, and how many files each loads at the least: fewer would mean that they were not found. */
const ENTRIES = {
  'src/csp/index.ts': 11,
  'src/csp/node.ts': 11,
  'src/csp/fetch.ts': 11,
  'src/server/index.ts': 20,
  'src/server/node.ts': 1,
};

/** Everything that is loaded along with a file. @param {string} file @param {Set<string>} seen */
const loaded = (file, seen = new Set()) => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const {to, isType, isPackage} of importsOf(file)) {
    assert.ok(isType || !isPackage, `${file} imports ${to}`);
    if (!isType) loaded(to, seen);
  }
  return seen;
};

describe('what runs on servers', () => {
  for (const [entry, least] of Object.entries(ENTRIES))
    it(`${entry} needs no package, no page and no particular server`, () => {
      const files = [...loaded(entry)];
      assert.ok(files.length >= least);
      for (const file of files) {
        const code = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
        assert.doesNotMatch(code, /\b(document|window|location|navigator|process|Buffer)\./, file);
      }
    });
});
