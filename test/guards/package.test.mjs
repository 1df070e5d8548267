import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {before, describe, it} from 'node:test';
import {entries} from './support/exports.mjs';

/** What a site owner needs, and nothing else. */
const WANTED = /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|bin\/.+|gtm\/.+|dist\/.+)$/;
const UNWANTED = /(^|\/)(test|demo|bench|scripts|node_modules)\/|\.(test|spec)\.|\.tsbuildinfo$/;

describe('the package', () => {
  /** @type {string[]} */
  let files;
  before(() => {
    const {stdout} = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
    });
    files = JSON.parse(stdout)[0].files.map(({path}) => path);
  });

  it('contains no tests, demos or tools', () => {
    assert.deepEqual(
      files.filter((file) => !WANTED.test(file) || UNWANTED.test(file)),
      [],
    );
  });

  it('contains its licence, its README and everything it exports', () => {
    const needed = ['LICENSE', 'README.md', ...entries().map(({file}) => file.slice('./'.length))];
    assert.deepEqual(
      needed.filter((file) => !files.includes(file)),
      [],
    );
  });
});
