import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {sourceFiles} from './support/imports.mjs';

const MOST_LINES = 250;
/** Of a comment: prettier wraps all the rest. */
const MOST_COLUMNS = 130;
/** Not wrapped yet. */
const LATER = /^src\/gate\//;

const files = [...sourceFiles('src'), ...sourceFiles('components')].map((file) => ({
  file,
  lines: readFileSync(file, 'utf8').trimEnd().split('\n'),
}));

it(`no source file is longer than ${MOST_LINES} lines`, () => {
  const long = files
    .filter(({lines}) => lines.length > MOST_LINES)
    .map(({file, lines}) => `${file}: ${lines.length}`);
  assert.deepEqual(long, []);
});

it(`no comment is wider than ${MOST_COLUMNS} columns, unless an address is`, () => {
  const wide = files
    .filter(({file}) => !LATER.test(file))
    .flatMap(({file, lines}) =>
      lines.flatMap((line, i) =>
        /^\s*(\/\*\*|\*|\/\/)/.test(line) &&
        line.length > MOST_COLUMNS &&
        !line.includes('https://')
          ? [`${file}:${i + 1}: ${line.length}`]
          : [],
      ),
    );
  assert.deepEqual(wide, []);
});
