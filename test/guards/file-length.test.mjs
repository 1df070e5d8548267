import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {sourceFiles} from './support/imports.mjs';

const MOST = 250;
const GENERATED = new Set(['src/model/policy-shape.ts']);

it(`no source file is longer than ${MOST} lines`, () => {
  const long = [...sourceFiles('src'), ...sourceFiles('components')]
    .filter((file) => !GENERATED.has(file))
    .map((file) => ({file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length}))
    .filter(({lines}) => lines > MOST)
    .map(({file, lines}) => `${file}: ${lines}`);
  assert.deepEqual(long, []);
});
