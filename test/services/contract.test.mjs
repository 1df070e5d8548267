/** What every file of the registry promises (CONTRIBUTING.md, "Add a service"). */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {findFaults} from '../../dist/esm/src/model/find-faults.js';
import {serviceIds} from '../../dist/esm/src/services/index.js';
import {ids, registry, storageOf} from './support/registry.mjs';

const MOST_LINES = 140;
const MOST_SENTENCES = 60;

const schema = JSON.parse(readFileSync('policy.schema.json', 'utf8'));
const categories = schema.definitions.Category.enum;
const countries = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});

/** A policy that says all of it by itself is checked like any other. @param {object} entry */
const faultsOf = (entry) => {
  const {category, ...service} = /** @type {{category: string}} */ (entry);
  const purpose = {id: 'test', category, basis: 'consent'};
  return findFaults({version: '1', purposes: [purpose], services: [{...service, purpose: 'test'}]});
};

it('the index names every file, sorted', () => {
  assert.deepEqual(serviceIds, ids);
  assert.ok(ids.length >= 85);
});

for (const {id, file, source, entry} of registry)
  describe(file, () => {
    it('is a small file of data with a link to its source', () => {
      assert.ok(source.split('\n').length <= MOST_LINES);
      assert.match(
        source,
        /^import type \{RegistryEntry\} from [^;]+;\n\n\/\*\*\s+(\* )?See https:/,
      );
      assert.match(source, /\nexport const service: RegistryEntry = \{\n  id: '/);
      assert.doesNotMatch(source, /=>|\bimport\(|\bfunction\b|\.\.\./);
    });

    it('says who it is, under the name of its file', () => {
      assert.equal(entry.id, id);
      assert.ok(entry.name.trim() && entry.vendor.trim());
      assert.ok(countries.of(entry.country), `${entry.country} is no country`);
      assert.ok(categories.includes(entry.category));
    });

    it('is a service as a policy may have it', () => {
      assert.deepEqual(faultsOf(entry), []);
      assert.ok(entry.hosts.length || entry.storage?.length, 'It declares nothing.');
    });

    it('says once of each item what it is for, in a plain English sentence', () => {
      const items = storageOf(entry);
      const names = items.map(({kind, name}) => `${kind}:${name}`);
      assert.deepEqual([...new Set(names)], names);
      for (const {description} of items) {
        assert.deepEqual(Object.keys(description), ['en']);
        assert.match(description.en, /^[A-Z][^.;()]+\.$/);
      }
    });
  });

it('the registry says few sentences, so that they can be said in every language', () => {
  const said = registry.flatMap(({entry}) =>
    storageOf(entry).map(({description}) => description.en),
  );
  const known = [
    ...readFileSync('src/model/registry-entry.ts', 'utf8').matchAll(/^  \| ['"](.+)['"];?$/gm),
  ].map(([, sentence]) => sentence);
  assert.ok(known.length <= MOST_SENTENCES);
  assert.deepEqual([...new Set(said)].sort(), known.sort());
});
