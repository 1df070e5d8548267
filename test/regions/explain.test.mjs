import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {explain} from '../../bin/explain.mjs';

mkdirSync('.cache', {recursive: true});
const folder = mkdtempSync('.cache/explain-');
after(() => rmSync(folder, {recursive: true}));

/** One of the five services, by region where it does not say otherwise. */
const fileOf = (site) => {
  const policy = JSON.parse(readFileSync(`demo/sites/${site}/policy.json`, 'utf8'));
  const file = join(folder, `${site}.json`);
  writeFileSync(file, JSON.stringify({...policy, regime: 'by-region'}));
  return file;
};

/** Each purpose and what happens to it, as the table has it. */
const tableOf = async (policy, visit) => {
  const text = await explain({policy, visit, json: false});
  const rows = text.split('\n').slice(4);
  return rows.slice(0, rows.indexOf('')).map((row) => row.split(/ {2,}/));
};

const WAITS = 'waits for a yes';
const RUNS = 'runs until the visitor says no';
const EXEMPT = 'runs, not asked about';
const GPC = 'denied, GPC says no';

/** What happens to each purpose: in Germany, the United Kingdom, California, Brazil, and nobody knows where. */
const SITES = {
  aidjsets: {
    essential: [EXEMPT, EXEMPT, EXEMPT, EXEMPT, EXEMPT],
    preference: [WAITS, WAITS, RUNS, WAITS, WAITS],
    analytics: [WAITS, WAITS, RUNS, WAITS, WAITS],
    performance: [WAITS, WAITS, RUNS, WAITS, WAITS],
    personalisation: [WAITS, WAITS, RUNS, WAITS, WAITS],
    marketing: [WAITS, WAITS, RUNS, WAITS, WAITS],
  },
  infinitemix: {
    essential: [EXEMPT, EXEMPT, EXEMPT, EXEMPT, EXEMPT],
    preference: [WAITS, WAITS, RUNS, WAITS, WAITS],
    analytics: [WAITS, WAITS, RUNS, WAITS, WAITS],
    'license-enforcement': [WAITS, WAITS, WAITS, WAITS, WAITS],
    'refund-fraud': [WAITS, WAITS, WAITS, WAITS, WAITS],
  },
  iomixo: {essential: [EXEMPT, EXEMPT, EXEMPT, EXEMPT, EXEMPT]},
  mixroom: {
    essential: [EXEMPT, EXEMPT, EXEMPT, EXEMPT, EXEMPT],
    payment: [EXEMPT, EXEMPT, EXEMPT, EXEMPT, EXEMPT],
    maps: [WAITS, WAITS, RUNS, WAITS, WAITS],
    ai: [WAITS, WAITS, RUNS, WAITS, WAITS],
  },
  musicmagex: {
    essential: [EXEMPT, EXEMPT, EXEMPT, EXEMPT, EXEMPT],
    theme: [WAITS, WAITS, RUNS, WAITS, WAITS],
  },
};

const PLACES = ['DE', 'GB', 'US-CA', 'BR', undefined];

/** By which law: what does not wait for the policy's own word. */
const LAW = {
  DE: /^ePrivacy Directive 2002\/58\/EC Art\. 5\(3\).* 2011-05-25 a secondary source$/,
  GB: /^Privacy and Electronic Communications Regulations 2003.* 2011-05-26 a secondary source$/,
  'US-CA': /^California Consumer Privacy Act.* 2020-01-01 a secondary source$/,
  BR: /^ANPD.* 2022-10-18 a secondary source$/,
  undefined: /^Unknown place: the strictest rules 2011-05-25 a secondary source$/,
};

/** By which law what is strictly necessary need not be asked about. */
const NECESSARY = {
  DE: /^policy: basis; ePrivacy Directive 2002\/58\/EC Art\. 5\(3\).* 2011-05-25 a secondary source$/,
  GB: /^policy: basis; PECR Schedule A1 .* 2026-02-05 a secondary source$/,
  'US-CA': /^policy: basis$/,
  BR: /^policy: basis$/,
  undefined: /^policy: basis$/,
};

/** What Global Privacy Control denies, and by which rule: advertising, and every fingerprint (U2, G5). */
const OPPOSED = {
  marketing: {
    DE: /^policy: signals\.gpc$/,
    GB: /^policy: signals\.gpc$/,
    'US-CA': /^11 CCR 7025\(b\)–\(c\) 2023-03-29 its text$/,
    BR: /^policy: signals\.gpc$/,
    undefined: /^Unknown place: the strictest rules 2011-05-25 a secondary source$/,
  },
  'license-enforcement': /^Global Privacy Control, which keeps every fingerprint shut$/,
  'refund-fraud': /^Global Privacy Control, which keeps every fingerprint shut$/,
};

/** What runs unasked in California for a vendor who uses the data for itself: Clarity, Google Analytics (U2). */
const OWN_PURPOSES = {aidjsets: 'analytics', infinitemix: 'analytics'};

const byOf = ([, , ...by]) => by.join(' ');

for (const [site, purposes] of Object.entries(SITES))
  describe(`npx consent-gate explain ${site}`, () => {
    PLACES.forEach((region, i) =>
      it(`in ${region ?? 'an unknown place'}, by which rule`, async () => {
        const rows = await tableOf(fileOf(site), {region});
        assert.deepEqual(
          rows.map(([id, happens]) => [id, happens]),
          Object.entries(purposes).map(([id, happens]) => [id, happens[i]]),
        );
        for (const row of rows) {
          // Where the law asks for a yes before a device is read, it is named; elsewhere the rule is our own (L9, E1).
          const isOurs = /licen[cs]e|fraud/.test(row[0]);
          if (row[1] === EXEMPT) assert.match(byOf(row), NECESSARY[region]);
          else if (isOurs && region === 'US-CA') assert.equal(byOf(row), 'policy: fingerprint');
          else
            assert.match(byOf(row).replace(isOurs ? 'policy: fingerprint; ' : '', ''), LAW[region]);
        }
      }),
    );

    PLACES.forEach((region) =>
      it(`with Global Privacy Control in ${region ?? 'an unknown place'}`, async () => {
        const [plain, rows] = await Promise.all(
          [false, true].map((gpc) => tableOf(fileOf(site), {region, gpc})),
        );
        rows.forEach((row, i) => {
          const isOwn = region === 'US-CA' && OWN_PURPOSES[site] === row[0];
          const by = isOwn ? OPPOSED.marketing : OPPOSED[row[0]];
          if (!by) return assert.deepEqual(row, plain[i]);
          assert.equal(row[1], GPC);
          return assert.match(byOf(row), by instanceof RegExp ? by : by[region]);
        });
      }),
    );

    it('as it is written, asks everywhere', async () => {
      for (const region of PLACES) {
        const rows = await tableOf(`demo/sites/${site}/policy.json`, {region});
        for (const row of rows) {
          assert.ok(row[1] === EXEMPT || row[1] === WAITS, row.join());
          assert.match(byOf(row), /^policy: (basis|regime|fingerprint)$/);
        }
      }
    });
  });

describe('npx consent-gate explain', () => {
  it('names the law behind Global Privacy Control where there is one, and what else denies', async () => {
    const row = async (visit, id = 'marketing') =>
      (await tableOf(fileOf('aidjsets'), visit)).find(([each]) => each === id);
    assert.deepEqual(await row({region: 'US-CA', gpc: true}), [
      'marketing',
      GPC,
      '11 CCR 7025(b)–(c)',
      '2023-03-29',
      'its text',
    ]);
    assert.deepEqual(await row({region: 'DE', gpc: true}), [
      'marketing',
      GPC,
      'policy: signals.gpc',
    ]);
    assert.deepEqual((await row({region: 'US-CA', gpc: true}, 'performance'))[1], RUNS);
    assert.deepEqual(await row({region: 'DE', age: 12}, 'analytics'), [
      'analytics',
      'denied, whatever is answered',
      'policy: site.minimumAge',
    ]);
    assert.deepEqual((await row({region: 'DE', age: 15}, 'analytics')).slice(1), [
      'denied, whatever is answered',
      'GDPR Art. 8(1)',
      '2018-05-25',
      'memory: verify it',
    ]);
    assert.equal((await row({region: 'US-CA', age: 15}, 'analytics'))[1], WAITS);
  });

  it('names the promise, the exemption and the choice of the policy that decide', async () => {
    const policy = JSON.parse(readFileSync('demo/sites/musicmagex/policy.json', 'utf8'));
    const file = join(folder, 'choices.json');
    const justification = 'x';
    const purposes = [
      {
        id: 'stats',
        category: 'analytics',
        basis: 'consent',
        exemptions: {GB: {rule: 'uk-a1-5', justification}},
      },
    ];
    const regions = {US: 'opt-in', AU: {regime: 'opt-out', justification}};
    writeFileSync(
      file,
      JSON.stringify({...policy, regime: 'by-region', services: [], purposes, regions}),
    );
    const by = async (region) => (await tableOf(file, {region}))[0].slice(1);
    assert.deepEqual((await by('GB')).slice(0, 2), [
      RUNS,
      'policy: exemptions.GB; PECR Schedule A1 (Data (Use and Access) Act 2025 s. 112; SI 2026/82)',
    ]);
    assert.deepEqual(await by('US-TX'), [WAITS, 'policy: regions.US']);
    assert.deepEqual(await by('AU'), [RUNS, 'policy: regions.AU']);
    assert.equal((await by('JP'))[0], 'runs, the visitor is told');
  });

  it('asks about what runs unasked for vendors who use the data for themselves, where that may be a sale', async () => {
    const textOf = (region, policy = fileOf('aidjsets')) =>
      explain({policy, visit: {region}, json: false});
    const question =
      /^analytics: the vendor of clarity uses the data for itself\..*"sellsOrShares".*"justification"/m;
    assert.match(await textOf('US-CA'), question);
    const stopped = await explain({
      policy: fileOf('aidjsets'),
      visit: {region: 'US-CA', gpc: true},
      json: false,
    });
    assert.doesNotMatch(stopped, /for itself/);
    for (const region of ['DE', 'BR', undefined])
      assert.doesNotMatch(await textOf(region), /for itself/);
    assert.doesNotMatch(await textOf('US-CA', 'demo/sites/aidjsets/policy.json'), /for itself/);
  });

  const run = (...args) => {
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      ['bin/consent-gate.mjs', 'explain', ...args],
      {encoding: 'utf8'},
    );
    return {status, stdout, stderr};
  };

  it('is a command that prints the table, or JSON', () => {
    const file = fileOf('aidjsets');
    const {stdout} = run(file, '--region', 'US-CA', '--gpc', '--age', '17');
    assert.match(stdout, /^Before any answer, US-CA, Global Privacy Control, 17 years old:/);
    assert.match(stdout, /marketing +denied, GPC says no +11 CCR 7025/);
    assert.match(stdout, /not legal advice/);
    const {purposes, laws} = JSON.parse(run(file, '--region', 'GB', '--json').stdout);
    assert.match(laws, /^\d{4}-/);
    assert.deepEqual(purposes.find(({purpose}) => purpose === 'analytics').status, 'requested');
  });

  it('says so where the place makes no difference', () => {
    const file = join(folder, 'opt-in.json');
    const purposes = [{id: 'maps', category: 'preference', basis: 'consent'}];
    writeFileSync(file, JSON.stringify({version: '1', purposes}));
    const IDLE = /--region changes nothing here without "regime": "by-region"/;
    assert.match(run(file, '--region', 'US-CA').stdout, IDLE);
    // Who is fifteen may say yes alone in some places.
    assert.doesNotMatch(run(file, '--region', 'US-CA', '--age', '15').stdout, IDLE);
    assert.doesNotMatch(run(file).stdout, IDLE);
    assert.doesNotMatch(run(fileOf('iomixo'), '--region', 'US-CA').stdout, IDLE);
  });

  it('says so where the place is none, and what was meant', () => {
    const file = fileOf('iomixo');
    assert.match(
      run(file, '--region', 'UKK').stdout,
      /"UKK", which is no place \(the strictest rules\)/,
    );
    assert.match(run(file).stdout, /nobody said where \(the strictest rules\)/);
    for (const [args, says] of [
      [[file, '--reggion', 'US'], /"--reggion" means nothing here\. Did you mean "--region"\?/],
      [[file, '--age', 'ten'], /--age is "ten"\. Write years\./],
      [[file, '--region'], /--region needs a value/],
      [[], /Which policy\? npx consent-gate explain/],
      [['nothing.json'], /ENOENT|nothing\.json/],
    ]) {
      const {status, stderr, stdout} = run(...args);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, says);
    }
  });
});
