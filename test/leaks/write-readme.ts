/** Puts the sums of matrix.json into the README: `npm run leaks:readme`. What it says was measured, row by row. */
import {writeIntoReadme} from '../../scripts/write-into-readme.js';
import {engines} from '../harness/engines.js';
import {readMatrix} from './matrix.js';
import {TRACKER} from './policy.js';
import {TOOLS} from './tools/index.js';
import {isOpen} from './verdict.js';

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
console.log(await writeIntoReadme('leaks', table));
