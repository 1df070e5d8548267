import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {manifest} from './support/exports.mjs';

const {scripts} = manifest;
const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** What npm runs by itself. */
const BY_NPM = ['prepublishOnly'];

describe('commands', () => {
  it('that a document names are there', () => {
    const unknown = DOCUMENTS.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/`npm (?:run )?([a-z][\w:]*)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !scripts[name] && name !== 'install')
        .map((name) => `${file}: npm run ${name}`),
    );
    assert.deepEqual(unknown, []);
  });

  it('that there are stand in CONTRIBUTING', () => {
    const text = readFileSync('CONTRIBUTING.md', 'utf8');
    const named = (/** @type {string} */ name) =>
      text.includes(`\`${name}\``) || new RegExp(`npm (run )?${name}(?![\\w:])`).test(text);
    assert.deepEqual(
      Object.keys(scripts).filter((name) => !named(name) && !BY_NPM.includes(name)),
      [],
    );
  });

  for (const command of ['start', 'test'])
    it(`the README has a bullet on \`npm ${command}\``, () => {
      assert.match(readFileSync('README.md', 'utf8'), new RegExp(`^- \`npm ${command}\``, 'm'));
    });
});
