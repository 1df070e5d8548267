/**
 * What the Open Cookie Database knows of a vendor whom we support, the registry knows too, or leaves alone for a reason.
 * Its file is not part of this repository; open-cookie-database/README.md says how to get it.
 */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseCsv} from './support/parse-csv.mjs';
import {ids, registry, storageOf} from './support/registry.mjs';
import {source} from './support/source.mjs';

const {matchesName} = await source('gate/matches-name');

const FOLDER = 'test/services/open-cookie-database';
const DATABASE = process.env.OPEN_COOKIE_DATABASE ?? `${FOLDER}/open-cookie-database.csv`;
const REASONS = [
  'third-party',
  'other-product',
  'server',
  'essential',
  'too-general',
  'retired',
  'unknown',
];

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));

/** Which of our services a platform of theirs is. @type {{[platform: string]: string[]}} */
const platforms = read('platforms');

/**
 * What is no service's: everything on these domains, which a page cannot remove, and these items.
 *
 * @type {{[platform: string]: {domains?: string[], items?: {[pattern: string]: string}}}}
 */
const leftAlone = read('left-alone');

/** What the database has on a vendor's domain, and is on the site's. @type {{[platform: string]: string[]}} */
const firstParty = read('first-party');

/** Names that a row may mean. It gives the beginning of those that go on, not always marked as such. @param {string} name */
const samples = (name) => [name, ...['1', '.1', '_1'].map((end) => name + end)];

/** @param {string} platform @param {string} name @param {boolean} goesOn */
const isOurs = (platform, name, goesOn) =>
  registry
    .filter(({id}) => platforms[platform]?.includes(id))
    .flatMap(({entry}) => storageOf(entry))
    .some(
      (item) =>
        samples(name).some((each) => matchesName(item, each)) ||
        (goesOn && item.name.startsWith(name)),
    );

/** @param {string} platform @param {string} name @param {string} domain */
const isLeftAlone = (platform, name, domain) => {
  const {domains = [], items = {}} = leftAlone[platform] ?? {};
  return (
    Object.keys(items).some((pattern) => matchesName({name: pattern}, name)) ||
    (domains.some((each) => domain.includes(each)) && !firstParty[platform]?.includes(name))
  );
};

describe('what is written down about the Open Cookie Database', () => {
  it('names our services', () => {
    const unknown = Object.values(platforms)
      .flat()
      .filter((id) => !ids.includes(id));
    assert.deepEqual(unknown, []);
  });

  it('has one of the reasons for everything that is left alone', () => {
    for (const {items = {}} of Object.values(leftAlone))
      for (const reason of Object.values(items)) assert.ok(REASONS.includes(reason), reason);
  });

  for (const [platform, names] of Object.entries(firstParty))
    it(`${platform}: what is on the site's own domain is declared`, () => {
      assert.deepEqual(
        names.filter((name) => !isOurs(platform, name, true)),
        [],
      );
    });
});

describe(
  'every row of a vendor whom we support',
  {skip: !existsSync(DATABASE) && `no ${DATABASE}`},
  () => {
    const rows = existsSync(DATABASE) ? parseCsv(readFileSync(DATABASE, 'utf8')) : [];
    /** @type {{[platform: string]: typeof rows}} */
    const found = {};
    for (const row of rows) (found[row.Platform ?? ''] ??= []).push(row);

    for (const platform of Object.keys(platforms))
      it(`${platform} is declared, or left alone for a reason`, () => {
        const own = found[platform] ?? [];
        assert.ok(own.length, 'There are none any more.');
        const missing = own
          .map((row) => ({name: row['Cookie / Data Key name'].trim(), ...row}))
          .filter(
            ({name, Domain, 'Wildcard match': wildcard}) =>
              !isOurs(platform, name, wildcard === '1') && !isLeftAlone(platform, name, Domain),
          )
          .map(({name, Domain}) => `${name} (${Domain || 'any domain'})`);
        assert.deepEqual(missing, []);
      });

    it('is left alone only if it is there, and not declared as well', () => {
      const faults = Object.entries(leftAlone).flatMap(([platform, {items = {}}]) =>
        Object.keys(items)
          .filter((pattern) => {
            const rowsOf = (found[platform] ?? []).filter((row) =>
              matchesName({name: pattern}, row['Cookie / Data Key name'].trim()),
            );
            return (
              !rowsOf.length ||
              rowsOf.some((row) => isOurs(platform, row['Cookie / Data Key name'].trim(), false))
            );
          })
          .map((pattern) => `${platform}: ${pattern}`),
      );
      assert.deepEqual(faults, []);
    });
  },
);
