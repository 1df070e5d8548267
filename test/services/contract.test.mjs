/** What every file of the registry promises (CONTRIBUTING.md, "Add a service"). */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {files, ids, others, registry, storageOf} from './support/registry.mjs';
import {source} from './support/source.mjs';

const {findFaults} = await source('model/find-faults');
const {createMatchHost} = await source('gate/match-host');
const {serviceIds} = await source('services/index');

const MOST_LINES = 140;
const MOST_SENTENCES = 60;

const schema = JSON.parse(readFileSync('policy.schema.json', 'utf8'));
const categories = schema.definitions.Category.enum;
const countries = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});

/** A policy that says all of it by itself is checked like any other. @param {object} entry */
const faultsOf = (entry) => {
  const {
    category,
    calls: _,
    loader: _loader,
    ...service
  } = /** @type {{category: string, calls?: string, loader?: object}} */ (entry);
  const purpose = {id: 'test', category, basis: 'consent'};
  return findFaults({version: '1', purposes: [purpose], services: [{...service, purpose: 'test'}]});
};

/** The only names that are no vendor's product, and keep to no more than what a policy may say. */
const NO_PRODUCTS = ['data-layer-events', 'recognisers', 'seats'];

it('what is in the registry is a product, under the whole contract', () => {
  assert.deepEqual(
    others.filter((id) => !NO_PRODUCTS.includes(id)),
    [],
  );
});

it('the index names every file, sorted', () => {
  assert.deepEqual(serviceIds, ids);
  assert.ok(ids.length >= 85);
});

/** @type {{[rule: string]: (service: import('./support/registry.mjs').Registered) => void}} */
const RULES = {
  'is a small file of data with a link to its source': ({text}) => {
    assert.ok(text.split('\n').length <= MOST_LINES);
    assert.match(text, /^import type \{RegistryEntry\} from [^;]+;\n\n\/\*\*\s+(\* )?See https:/);
    assert.match(text, /\nexport const service: RegistryEntry = \{\n  id: '/);
    assert.doesNotMatch(text, /=>|\bimport\(|\bfunction\b|\.\.\./);
  },
  'says who it is, under the name of its file': ({id, entry}) => {
    assert.equal(entry.id, id);
    assert.ok(entry.name.trim() && entry.vendor.trim());
    assert.ok(countries.of(entry.country), `${entry.country} is no country`);
    assert.ok(categories.includes(entry.category));
  },
  'is a service as a policy may have it': ({entry}) => {
    assert.deepEqual(faultsOf(entry), []);
    assert.ok(entry.hosts.length || entry.storage?.length, 'It declares nothing.');
  },
  'says once of each item what it is for, in a plain English sentence': ({entry}) => {
    const items = storageOf(entry);
    const names = items.map(({kind, name}) => `${kind}:${name}`);
    assert.deepEqual([...new Set(names)], names);
    for (const {description} of items) {
      assert.deepEqual(Object.keys(description), ['en']);
      assert.match(description.en, /^[A-Z][^.;()]+\.$/);
    }
  },
};

for (const [rule, check] of Object.entries(RULES))
  it(`every service ${rule}`, () => {
    const faults = registry.flatMap((service) => {
      try {
        check(service);
        return [];
      } catch (error) {
        return [`${service.file}: ${/** @type {Error} */ (error).message}`];
      }
    });
    assert.equal(faults.length, 0, `\n${faults.join('\n')}`);
  });

describe('what can be loaded (`consent-gate/loader`)', () => {
  const loadable = registry.filter(({entry}) => entry.loader);

  it('is half of what the registry is asked for most', () => assert.ok(loadable.length >= 45));

  it('comes from hosts of the service itself, over https', () => {
    const services = registry.map(({entry}) => ({...entry, purpose: 'test'}));
    const match = createMatchHost(services);
    const faults = loadable.filter(({id, entry: {loader}}) => {
      const url = new URL(loader.src.replace('{url}', 'https://x.matomo.cloud/'));
      return url.protocol !== 'https:' || !match(url).some((each) => each.id === id);
    });
    assert.deepEqual(
      faults.map(({id}) => id),
      [],
    );
  });

  it('has a stub where it says something, which keeps it in one place', () => {
    for (const {id, entry} of loadable) {
      const {stub, commands} = entry.loader;
      assert.ok(stub || !commands, id);
      assert.ok(!stub || !stub.queue !== !stub.to, id);
    }
  });
});

describe('what the registry says to visitors', () => {
  const source = readFileSync('src/model/registry-entry.ts', 'utf8');
  const known = [...source.matchAll(/^  \| ['"](.+)['"];?$/gm)].map(([, sentence]) => sentence);
  const said = new Set(
    files.flatMap(({entry}) => storageOf(entry).map(({description}) => description.en)),
  );

  it('is little, so that it can be said in every language', () => {
    assert.ok(known.length <= MOST_SENTENCES, `${known.length} sentences`);
    assert.deepEqual([...known].sort(), known);
  });

  it('is in the list of sentences, where another may say the same already', () => {
    assert.deepEqual(
      [...said].filter((sentence) => !known.includes(sentence)),
      [],
    );
  });

  it('is said somewhere', () => {
    assert.deepEqual(
      known.filter((sentence) => !said.has(sentence)),
      [],
    );
  });
});
