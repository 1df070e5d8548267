import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importsOf, sourceFiles} from './support/imports.mjs';

/** Which files make up a layer; the first pattern that fits counts. */
const LAYERS = {
  events: /^src\/events\.ts$/,
  model: /^src\/model\//,
  platform: /^src\/platform\//,
  consent: /^src\/consent(-api)?\.ts$/,
  tools: /^src\/gate\/(match-host|matches-name|sweep-storage)\.ts$/,
  gate: /^src\/gate\//,
  device: /^src\/device\//,
  services: /^src\/services\//,
  calls: /^src\/calls\//,
  account: /^src\/account\//,
  loader: /^src\/loader\//,
  request: /^src\/request\//,
  csp: /^src\/csp\//,
  'service-worker': /^src\/service-worker\//,
  press: /^src\/on-press\.ts$/,
  'open-ui': /^src\/(open-ui|bring-elements)\.ts$/,
  owner: /^src\/owner\//,
  files: /^src\/(files|delay-load)\.ts$/,
  whole: /^src\/whole\//,
  server: /^src\/server\//,
  regions: /^src\/regions\//,
  bridges: /^src\/(gpp|tcf-reader)\//,
  entry: /^src\/(index|head|global|open-consent|check|never)\.ts$/,
  components: /^components\//,
};

/** Who may import whom: `value` at run time, `type` in the types only. What is not listed is not allowed. */
const ALLOWED = {
  events: {model: 'type'},
  model: {model: 'value'},
  platform: {platform: 'value', model: 'value'},
  consent: {consent: 'type', platform: 'value', model: 'value', events: 'value'},
  tools: {tools: 'value', events: 'type', model: 'type'},
  gate: {
    gate: 'value',
    tools: 'value',
    events: 'value',
    model: 'value',
    consent: 'type',
    owner: 'value',
  },
  device: {device: 'value', platform: 'value', model: 'value', consent: 'type'},
  services: {services: 'value', model: 'type'},
  calls: {calls: 'value', platform: 'value', model: 'value', consent: 'type'},
  account: {account: 'value', model: 'value'},
  loader: {loader: 'value', model: 'value', consent: 'type'},
  // Of the gate only what has no page in it: which service a URL or a name belongs to.
  request: {
    request: 'value',
    tools: 'value',
    services: 'value',
    model: 'value',
    regions: 'value',
  },
  csp: {csp: 'value', request: 'value', tools: 'value', model: 'value'},
  // Knows the interface by its file's name.
  'service-worker': {
    'service-worker': 'value',
    request: 'value',
    gate: 'value',
    model: 'value',
  },
  // It hears what the page's own ways back are pressed for, whoever opens the interface then.
  press: {},
  'open-ui': {press: 'value', owner: 'value', model: 'value', consent: 'type'},
  // What is said in the console: the gate from npm fetches it, the script tag its file.
  owner: {
    owner: 'value',
    tools: 'value',
    services: 'value',
    model: 'value',
    consent: 'type',
  },
  files: {files: 'value', gate: 'value'},
  // What stands in for files in the whole file has them in it.
  whole: {whole: 'value', files: 'value', entry: 'value', gate: 'value', model: 'type'},
  server: {server: 'value', request: 'value', model: 'value'},
  // Only open-rules.ts, which no server loads, looks at the page.
  regions: {regions: 'value', platform: 'value', model: 'value'},
  // To other people's APIs: they follow a consent, and nobody here knows them.
  bridges: {
    bridges: 'value',
    platform: 'value',
    model: 'value',
    consent: 'type',
    regions: 'value',
  },
  entry: {
    entry: 'type',
    'open-ui': 'value',
    owner: 'value',
    files: 'value',
    events: 'value',
    model: 'value',
    platform: 'value',
    consent: 'value',
    gate: 'value',
    device: 'value',
    services: 'value',
    calls: 'value',
    loader: 'type',
    regions: 'value',
  },
  // Two bundles with a copy of the consent each would be two consents: the elements are given theirs. What only computes, or
  // looks at the device, may be there twice.
  components: {
    components: 'value',
    press: 'value',
    events: 'type',
    model: 'value',
    tools: 'value',
    consent: 'type',
  },
};

/** The only places in which a package may be imported. */
const PACKAGES = {
  'js-cookie': /^src\/platform\/cookie-storage\.ts$/,
  '@fingerprintjs/fingerprintjs': /^src\/device\/read-(all-)?traits\.ts$/,
  lit: /^components\//,
  // Whoever keeps seats elsewhere needs neither.
  '@electric-sql/pglite': /^src\/server\/pglite\.ts$/,
  'node:fs': /^src\/server\/lock-folder\.ts$/,
  'node:process': /^src\/server\/lock-folder\.ts$/,
  '@iabgpp/cmpapi': /^src\/gpp\/load-library\.ts$/,
};

const files = [...sourceFiles('src'), ...sourceFiles('components')];
const imports = files.flatMap((file) => importsOf(file));

/** @param {string} file */
const layerOf = (file) => Object.entries(LAYERS).find(([, pattern]) => pattern.test(file))?.[0];

/** @param {string[]} faults */
const assertNone = (faults) => assert.equal(faults.length, 0, `\n${faults.join('\n')}`);

describe('layers', () => {
  it('are read from files that are there', () => {
    assert.ok(files.length > 20 && imports.length > files.length / 2);
  });

  it('hold every file', () => {
    assertNone(files.filter((file) => !layerOf(file)).map((file) => `${file} is in no layer`));
  });

  it('import only what lies below', () => {
    const faults = imports
      .filter(({isPackage}) => !isPackage)
      .filter(({from, to, isType}) => {
        const allowed = ALLOWED[layerOf(from)]?.[layerOf(to)];
        return !(allowed === 'value' || (allowed === 'type' && isType));
      })
      .map(({from, to, isType}) => `${from} imports ${isType ? 'types of ' : ''}${to}`);
    assertNone(faults);
  });

  it('are allowed no more than they use', () => {
    const used = imports
      .filter(({isPackage}) => !isPackage)
      .map(
        ({from, to, isType}) => `${layerOf(from)} → ${layerOf(to)}: ${isType ? 'type' : 'value'}`,
      );
    const unused = Object.entries(ALLOWED).flatMap(([from, whom]) =>
      Object.entries(whom).map(([to, how]) => `${from} → ${to}: ${how}`),
    );
    assertNone(unused.filter((each) => !used.includes(each)));
  });

  it('import a package only in the file that is there for it', () => {
    const faults = imports
      .filter(({isPackage, from, to}) => isPackage && !PACKAGES[to]?.test(from))
      .map(({from, to}) => `${from} imports ${to}`);
    assertNone(faults);
  });

  it('import only files that exist', () => {
    const known = new Set(files);
    const faults = imports
      .filter(({isPackage, to}) => !isPackage && !known.has(to))
      .map(({from, to}) => `${from} imports ${to}`);
    assertNone(faults);
  });

  it('have no cycles, in values or in types', () => {
    const next = new Map();
    for (const each of imports) next.set(each.from, [...(next.get(each.from) ?? []), each]);
    const done = new Set();
    const faults = [];
    const visit = (file, path) => {
      if (path.includes(file)) {
        faults.push([...path.slice(path.indexOf(file)), file].join(' → '));
      } else if (!done.has(file)) {
        for (const {to} of next.get(file) ?? []) visit(to, [...path, file]);
        done.add(file);
      }
    };
    for (const file of files) visit(file, []);
    assertNone(faults);
  });
});

describe('the reader of imports', () => {
  const read = (source) =>
    importsOf('src/gate/index.ts', source).map(({to, isType}) => `${to} ${isType}`);

  for (const [source, expected] of [
    [`import {a} from '../consent.js';`, 'src/consent.ts false'],
    [`import type {A} from '../consent.js';`, 'src/consent.ts true'],
    [`import {\n  a,\n  type B,\n} from './b.js';`, 'src/gate/b.ts false'],
    [`export * from './b.js';`, 'src/gate/b.ts false'],
    [`export type * from './b.js';`, 'src/gate/b.ts true'],
    [`import './b.js';`, 'src/gate/b.ts false'],
    [`const b = await import('./b.js');`, 'src/gate/b.ts false'],
    [`import {html} from 'lit/html.js';`, 'lit false'],
    [`import a from '@scope/name/part.js';`, '@scope/name false'],
  ])
    it(`sees ${source.replaceAll('\n', ' ')}`, () => assert.deepEqual(read(source), [expected]));

  it('does not take a comment for an import', () => {
    assert.deepEqual(read(`/* import './b.js'; */\n// import './b.js';\n`), []);
  });
});
