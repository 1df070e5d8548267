/**
 * `npm run leaks:readme`: the README's table of what stops what, summed from matrix.json, and the number of ways that it names.
 * `-- --write` writes them; without, exits with 1 if either is not current.
 */
import {keepCurrent, putBetween} from '../../scripts/generated.js';
import {engines} from '../harness/engines.js';
import {readMatrix} from './matrix.js';
import {TRACKER} from './policy.js';
import {TOOLS} from './tools/index.js';
import {VECTORS} from './vectors/index.js';
import {isOpen} from './verdict.js';

const README = 'README.md';

/** What each column is, in the words of a site owner. */
const NAMES: {readonly [tool: string]: string} = {
  none: 'nothing',
  standard: '**consent-gate**, nothing marked by hand',
  whole: '**consent-gate**, the same in one file',
  marked: '**consent-gate**, vendors’ tags in `<template>`',
  'strict-full': '**consent-gate**, strict mode, full form',
  'strict-nonce': '**consent-gate**, strict mode, nonce form',
};

const matrix = readMatrix();
const rows = TOOLS.map(({name}) => {
  const cells = engines.map((engine) => {
    const verdicts = Object.values(matrix[`${engine.name}/${name}/before/${TRACKER}`] ?? {});
    const known = verdicts.filter((verdict) => verdict !== 'absent');
    return known.length
      ? `${known.filter((verdict) => !isOpen(verdict)).length} of ${known.length}`
      : '–';
  });
  return `| ${NAMES[name] ?? name} | ${cells.join(' | ')} |`;
});
const table = [
  '| stopped | Chromium | Firefox | WebKit |',
  '| --- | --- | --- | --- |',
  ...rows,
].join('\n');
const readme = await putBetween(README, 'leaks', table);
const count = /^\d+(?= ways for a page\b)/m;
if (!count.test(readme))
  throw new Error(`${README} does not say how many ways for a page there are.`);
await keepCurrent(
  {[README]: readme.replace(count, `${VECTORS.length}`)},
  'test/leaks/matrix.json',
  'leaks:readme',
);
