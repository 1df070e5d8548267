import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {manifest} from './support/exports.mjs';

for (const command of ['start', 'test'])
  it(`the README names \`npm ${command}\`, and there is such a script`, () => {
    assert.match(readFileSync('README.md', 'utf8'), new RegExp(`\`?npm ${command}\\b`));
    assert.ok(manifest.scripts[command]);
  });
