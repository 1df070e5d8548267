/**
 * `npm run test:node [-- test/csp …]`: the tests that run in Node (`*.test.mjs`), all of them or those of some folders or
 * files. With NODE_TAP, writes what came of them to that file too.
 */
import {spawnSync} from 'node:child_process';
import {readdirSync, statSync} from 'node:fs';

/** Node 20 takes no patterns. @param {string} path @returns {string[]} */
const testsIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, {recursive: true, encoding: 'utf8'})
        .filter((file) => file.endsWith('.test.mjs'))
        .sort()
        .map((file) => `${path}/${file}`)
    : [path];

const asked = process.argv.slice(2);
const files = (asked.length ? asked : ['test']).flatMap(testsIn);
if (!files.length) throw new Error(`There is no test in ${asked.join(', ')}.`);

const tap = process.env['NODE_TAP'];
const reporters = ['spec', 'stdout', ...(tap ? ['tap', tap] : [])].map(
  (value, i) => `--test-reporter${i % 2 ? '-destination' : ''}=${value}`,
);
const {status} = spawnSync(process.execPath, ['--test', ...reporters, ...files], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
