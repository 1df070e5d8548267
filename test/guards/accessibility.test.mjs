import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

/** The rules of docs/accessibility.md. */
const RULES = Array.from({length: 19}, (_, i) => `A${i + 1}`);

/** Tests that run in browsers. */
const FILES = ['test/components', 'test/e2e'].flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(test|spec)\.ts$/.test(file))
    .map((file) => `${folder}/${file}`),
);

/** What a test, or a group of them, is called. */
const TITLE = /\b(?:it|test|describe|test\.describe)\(\s*(['"`])([^]*?)\1,/g;

/** Where each rule is cited by a title. */
const cited = new Map(
  RULES.map((rule) => [
    rule,
    FILES.filter((file) =>
      [...readFileSync(file, 'utf8').matchAll(TITLE)].some(([, , title]) =>
        new RegExp(`\\b${rule}\\b`).test(title),
      ),
    )
      .map((file) => file.replace(/^test\//, ''))
      .sort(),
  ]),
);

describe('accessibility', () => {
  for (const rule of RULES)
    it(`${rule} has a test in real browsers, and docs/accessibility.md says which`, () => {
      const files = cited.get(rule);
      assert.ok(files?.length, `no title cites ${rule}`);
      const row = readFileSync('docs/accessibility.md', 'utf8').match(
        new RegExp(`^\\| ${rule} .*$`, 'm'),
      )?.[0];
      const listed = [...(row ?? '').matchAll(/`([\w/.-]+\.ts)`/g)].map(([, file]) => file);
      assert.deepEqual(listed, files);
    });
});
