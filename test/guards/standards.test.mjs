/**
 * The requirements that can be tested, by their ids: each is cited by a test, or stands below with the reason why none does. The
 * ids are those of the project's own list of law, signals and vendors; test titles and comments cite them.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

/** @param {string} letter @param {number} last */
const upTo = (letter, last) => Array.from({length: last}, (_, i) => `${letter}${i + 1}`);

const IDS = {
  'the GDPR and ePrivacy': upTo('L', 14),
  'national rules': upTo('N', 10),
  'recognising devices': [...upTo('E', 8), 'F-T1', 'F-T2', 'F-T3'],
  'the United States': upTo('U', 12),
  'signals from browsers': upTo('G', 6),
  'vendors: what binds every one': ['V0a', 'V0b', 'V0c', 'V0d'],
  'vendors: Google': upTo('C', 9),
};

/** What no test cites, and why. */
const UNCITED = {
  N8: 'says what L13 says',
  N9: 'says what L8 says',
  N10: 'is no law yet; N1 and N5 are what it would ask for',
  U7: 'says what L12 says',
  U9: 'is about browsers',
};

/** The vendors of section 4, each by what a test says of it. */
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

const THIS = 'test/guards/standards.test.mjs';
const text = readdirSync('test', {recursive: true, encoding: 'utf8'})
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.(test|spec)\.(mjs|ts)$/.test(file) && file !== THIS)
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const cites = (/** @type {string} */ id) => new RegExp(`(?<![\\w-])${id}(?!\\w)`).test(text);

describe('every requirement is cited by a test, or has its reason here', () => {
  for (const [what, ids] of Object.entries(IDS))
    it(`on ${what}`, () => {
      assert.deepEqual(
        ids.filter((id) => !cites(id) && !Object.hasOwn(UNCITED, id)),
        [],
      );
    });

  it('and no reason is kept that is not needed', () => {
    assert.deepEqual(Object.keys(UNCITED).filter(cites), []);
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
