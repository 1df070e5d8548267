import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {register} from 'tsx/esm/api';

register();

const read = (file) => readFileSync(file, 'utf8');
const sorted = (names) => [...new Set(names)].sort();

/** Every token that a style sheet reads. */
const TOKENS = sorted(
  readdirSync('components', {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.styles.ts'))
    .flatMap((file) =>
      [...read(`components/${file}`).matchAll(/var\(\s*(--consent-[\w-]+)/g)].map(
        ([, name]) => name,
      ),
    ),
);

const {pages} = await import('../../demo/elements/pages.ts');

describe('the interface', () => {
  it('has one list of tokens: what style sheets read is what docs/theming.md tells of, and no more', () => {
    const [, table] = read('docs/theming.md').split('## By custom properties');
    const listed = sorted(table.match(/(?<=^\| .*`)--consent-[\w-]+(?=`)/gm));
    // The ratio is one embed's, and stands with it.
    assert.ok(read('docs/elements.md').includes('`--consent-embed-ratio`'));
    assert.deepEqual(
      listed,
      TOKENS.filter((name) => name !== '--consent-embed-ratio'),
    );
  });

  it('has a page with live controls in the demo for each element', () => {
    const {modules} = JSON.parse(read('custom-elements.json'));
    const tags = modules.flatMap(({declarations}) =>
      declarations.flatMap(({tagName}) => tagName ?? []),
    );
    assert.deepEqual(sorted(pages.map(({tag}) => tag)), sorted(tags));
    for (const {tag, controls} of pages) assert.ok(controls.length > 2, tag);
  });

  for (const [site, notice, as] of [
    ['iomixo', 'P14D', 'banner'],
    ['musicmagex', 'P14D', 'banner'],
    ['infinitemix', 'P30D', 'modal'],
  ])
    it(`announces changes as ${site} has promised: ${notice} ahead, as a ${as}`, () => {
      const {changes} = JSON.parse(read(`demo/sites/${site}/policy.json`));
      assert.ok(changes.length);
      for (const change of changes) assert.deepEqual([change.notice, change.as], [notice, as]);
    });
});
