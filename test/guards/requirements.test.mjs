/**
 * The requirements of docs/requirements.md: each is cited by a test, or stands below with the reason why none does; and what
 * code and tests cite is in that list.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const LIST = readFileSync('docs/requirements.md', 'utf8');

/** The ids, by heading. */
const IDS = LIST.split(/^## /m)
  .slice(1)
  .map((section) => ({
    what: section.split('\n', 1)[0],
    ids: [...section.matchAll(/^\| ([A-Z][\w-]*\d\w*) +\|/gm)].map(([, id]) => id),
  }));

/** Every id that may be cited; the rules of accessibility are listed in docs/accessibility.md. */
const KNOWN = new Set([
  ...IDS.flatMap(({ids}) => ids),
  ...[...readFileSync('docs/accessibility.md', 'utf8').matchAll(/^\| (A\d+) +\|/gm)].map(
    ([, id]) => id,
  ),
]);

/** What no test cites, and why. */
const UNCITED = {
  N8: 'says what L13 says',
  N9: 'says what L8 says',
  N10: 'is no law yet; N1 and N5 are what it would ask for',
  U7: 'says what L12 says',
  U9: 'is about browsers',
  B3: 'is about browsers; N3 and N6 ask for less',
};

/** The vendors that are told something, and those that have nothing to be told, each by what a test says of it. */
const VENDORS = {
  // Who has something to be told: the exact calls, moment by moment.
  'test/calls/vendors.test.mjs': [
    ...['google-analytics', 'google-tag-manager', 'google-ads', 'floodlight', 'microsoft-uet'],
    ...['clarity', 'meta-pixel', 'tiktok', 'matomo', 'posthog', 'mixpanel', 'amplitude'],
    ...['segment', 'shopify', 'wordpress', 'piwik-pro'],
  ],
  // Who has not is not loaded, like all of the registry (test/e2e/registry), and what it stored goes with its purpose.
  'test/services/overlap.test.mjs': ['linkedin-insight', 'hotjar'],
};

/** @param {string} folder @param {RegExp} pattern @returns {{file: string, source: string}[]} */
const sourcesIn = (folder, pattern) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => pattern.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .map((file) => ({file, source: readFileSync(file, 'utf8')}));

const tests = sourcesIn('test', /\.(test|spec)\.(mjs|ts)$/).filter(
  ({file}) => file !== 'test/guards/requirements.test.mjs',
);
const code = ['src', 'components', 'bin', 'scripts'].flatMap((folder) =>
  sourcesIn(folder, /\.(mjs|ts)$/),
);

/** What is in titles and tables of tests: a comment proves nothing. */
const titles = tests
  .map(({source}) => source.replace(/^\s*\/\*\*[^]*?\*\/|^\s*\/\/.*$/gm, ''))
  .join('\n');

const cites = (/** @type {string} */ id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(titles);

const ID = '(?:[A-Z]\\d+[a-d]?|F-T\\d)';
const SEVERAL = `${ID}(?:, ${ID})*`;

/** How each of them cites. */
const CITATIONS = {
  code: [
    new RegExp(`\\brequirements?[\\s*]+(${SEVERAL})`, 'g'),
    new RegExp(`^ +id: '(${SEVERAL})',$`, 'gm'),
  ],
  tests: [new RegExp(`\\((${SEVERAL})\\)`, 'g')],
};

/** @param {{file: string, source: string}[]} sources @param {RegExp[]} patterns @returns {string[]} */
const unknownIn = (sources, patterns) =>
  sources.flatMap(({file, source}) =>
    patterns
      .flatMap((pattern) => [...source.matchAll(pattern)])
      .flatMap(([, ids = '']) => ids.split(', '))
      .filter((id) => !KNOWN.has(id))
      .map((id) => `${file}: ${id}`),
  );

describe('every requirement is cited by a test, or has its reason here', () => {
  for (const {what, ids} of IDS)
    it(`on ${what}`, () => {
      assert.ok(ids.length);
      assert.deepEqual(
        ids.filter((id) => !cites(id) && !Object.hasOwn(UNCITED, id)),
        [],
      );
    });

  it('and no reason is kept that is not needed', () => {
    assert.deepEqual(Object.keys(UNCITED).filter(cites), []);
  });

  it('and there is nothing cited that is not in the list', () => {
    assert.deepEqual(unknownIn(code, CITATIONS.code), []);
    assert.deepEqual(unknownIn(tests, CITATIONS.tests), []);
  });

  it('nor any document that is not in the repository', () => {
    assert.deepEqual(
      code
        .filter(({source}) =>
          /\bstandards(\.md)? [A-Z]?\d|\bcontract, section|\(issue \d/.test(source),
        )
        .map(({file}) => file),
      [],
    );
  });

  it('vendor by vendor', () => {
    for (const [file, vendors] of Object.entries(VENDORS)) {
      const source = readFileSync(file, 'utf8');
      assert.deepEqual(
        vendors.filter((vendor) => !new RegExp(`^  '?${vendor}'?: `, 'm').test(source)),
        [],
        file,
      );
    }
  });
});
