import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {entries} from './support/exports.mjs';

/** What a site owner needs, and nothing else. */
const WANTED =
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|policy\.schema\.json|(bin|dist|docs|gtm)\/.+)$/;
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

  it('contains what README and docs name in node_modules, and the docs that they link to', () => {
    const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter(
      (page) => page.endsWith('.md'),
    );
    const named = pages.flatMap((page) => {
      const text = readFileSync(page, 'utf8');
      const installed = text.matchAll(/node_modules\/consent-gate\/([\w./*-]*[\w/])/g);
      const linked = page === 'README.md' ? text.matchAll(/\]\((docs\/[^)#]+)/g) : [];
      return [...installed, ...linked].map(([, path = '']) => path);
    });
    assert.ok(named.includes('policy.schema.json') && named.includes('docs/strict.md'));
    assert.deepEqual(
      named.filter(
        (path) =>
          !files.some((file) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`)),
      ),
      [],
    );
  });
});
