import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {bake} from '../../bin/bake.mjs';
import {preload} from '../../bin/preload.mjs';
import {policy as base} from '../csp/support/site.mjs';

mkdirSync('.cache', {recursive: true});
const folder = mkdtempSync('.cache/build-');
after(() => rmSync(folder, {recursive: true}));

const policy = {
  ...base,
  services: [...base.services, {use: 'google-analytics', purpose: 'analytics'}],
};

/** @param {string[]} args */
const run = (...args) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['bin/consent-gate.mjs', ...args], {
    encoding: 'utf8',
  });
  return {status, stdout, stderr};
};

let count = 0;

/** Builds a policy into a folder of its own. */
const build = (value, ...more) => {
  const out = join(folder, String(count++));
  const file = `${out}.json`;
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  const result = run('build', file, '-o', out, ...more);
  const read = (name) => readFileSync(join(out, name), 'utf8');
  const report = () => JSON.parse(read('consent-gate.build.json'));
  return {...result, out, read, report};
};

const digest = (algorithm, text) =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;

describe('npx consent-gate build', () => {
  it('writes the head file, with its hashes and under a name that changes with it', () => {
    const {status, stdout, read, report} = build(policy);
    assert.equal(status, 0);
    const {file, integrity, hash} = report();
    const text = read(file);
    assert.match(file, /^consent-gate\.[0-9a-f]{10}\.js$/);
    assert.equal(integrity, digest('sha384', text));
    assert.equal(hash, digest('sha256', text));
    assert.ok(stdout.includes(`<script src="/${file}" integrity="${integrity}"></script>`));
    assert.ok(stdout.includes(hash));
    assert.equal(build(policy).report().file, file);
    assert.notEqual(build({...policy, version: '2'}).report().file, file);
  });

  it('puts in the policy as it was written, and the registry’s services beside it', () => {
    const {read, report} = build(policy);
    const [, literal] = /^\(\(\)=>\{const CONSENT_GATE=(.*);$/m.exec(read(report().file));
    const {policy: found, services} = JSON.parse(literal);
    assert.equal(JSON.stringify(found), JSON.stringify(policy));
    assert.deepEqual(Object.keys(services), ['google-analytics']);
    assert.ok(services['google-analytics'].hosts.includes('*.google-analytics.com'));
  });

  it('puts it where the head file asks for it', () => {
    assert.match(readFileSync('dist/consent-gate.js', 'utf8'), /typeof CONSENT_GATE\b/);
  });

  it('writes every file that the head may fetch, but none of the registry', () => {
    const {out, read, report} = build(policy);
    const files = new Set(read(report().file).match(/consent-gate-[a-z]+\.js/g));
    assert.ok(files.size >= 3);
    for (const file of files)
      assert.equal(existsSync(join(out, file)), file !== 'consent-gate-device.js', file);
    assert.ok(existsSync(join(out, 'consent-gate-preferences.js')));
    assert.ok(existsSync(join(out, 'locales/de.js')));
    assert.ok(existsSync(join(out, 'locales/registry/de.js')));
    assert.ok(existsSync(join(out, 'themes/paper.js')));
    assert.equal(existsSync(join(out, 'consent-gate-lint.js')), false);
    assert.equal(existsSync(join(out, 'services')), false);
    const purposes = [{id: 'x', category: 'security', basis: 'consent', fingerprint: true}];
    const withDevice = build({version: '1', purposes}).out;
    assert.ok(existsSync(join(withDevice, 'consent-gate-device.js')));
  });

  it('writes one head file with everything in it that a visit needs, when asked to', () => {
    const {status, out, read, report} = build(policy, '--whole');
    assert.equal(status, 0);
    const text = read(report().file);
    assert.ok(text.includes(readFileSync('dist/consent-gate-whole.js', 'utf8').trim().slice(-200)));
    for (const name of ['consent', 'release', 'whole'])
      assert.equal(existsSync(join(out, `consent-gate-${name}.js`)), false, name);
    for (const name of ['ui', 'receipt', 'tell-workers', 'withdraw'])
      assert.ok(existsSync(join(out, `consent-gate-${name}.js`)), name);
    assert.equal(existsSync(join(build(policy).out, 'consent-gate-whole.js')), false);
  });

  it('writes what there is to tell the vendors of the policy, and nothing for the others', () => {
    const {read, out} = build(policy);
    assert.deepEqual(readdirSync(join(out, 'calls')), ['google.js']);
    assert.ok(existsSync(join(out, 'consent-gate-calls.js')));
    assert.match(read(JSON.parse(read('consent-gate.build.json')).file), /"calls":"google"/);
    const without = build(base).out;
    assert.ok(!existsSync(join(without, 'calls')));
    assert.ok(!existsSync(join(without, 'consent-gate-calls.js')));
  });

  it('promises to abide by Global Privacy Control, from the day of the first build (G3)', () => {
    const {out, read} = build(policy);
    const gpc = JSON.parse(read('.well-known/gpc.json'));
    assert.equal(gpc.gpc, true);
    assert.match(gpc.lastUpdate, /^\d{4}-\d\d-\d\d$/);
    const file = join(out, '.well-known/gpc.json');
    writeFileSync(file, '{"gpc": true, "lastUpdate": "2025-01-01"}');
    run('build', `${out}.json`, '-o', out);
    assert.match(readFileSync(file, 'utf8'), /2025-01-01/);
    writeFileSync(file, '{"gpc": false}');
    run('build', `${out}.json`, '-o', out);
    assert.equal(JSON.parse(readFileSync(file, 'utf8')).gpc, true);
  });

  it('does not promise to abide by Global Privacy Control where the policy says that it is ignored', () => {
    const {status, stdout, out} = build({...policy, signals: {gpc: 'ignore'}});
    assert.equal(status, 0);
    assert.doesNotMatch(stdout, /gpc\.json/);
    assert.equal(existsSync(join(out, '.well-known')), false);
  });

  it('names all faults of a policy, writes nothing, and exits with 1', () => {
    const purposes = [{id: 'a', category: 'essental', basis: 'exempt'}];
    const {status, stderr, stdout, out} = build({version: 1, purposes});
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /2 faults/);
    assert.match(stderr, /version must be of type string/);
    assert.match(stderr, /purposes\[0\]\.category is "essental"\. Did you mean "essential"\?/);
    assert.equal(existsSync(out), false);
  });

  it('reads a policy that an editor has put a byte order mark before', () => {
    assert.equal(build(`\uFEFF${JSON.stringify(policy)}`).status, 0);
  });

  it('says so where a service is to be loaded and lacks what that takes', () => {
    const of = (service) => build({...base, services: [{purpose: 'analytics', ...service}]}).stderr;
    assert.match(
      of({use: 'google-analytics', options: {load: true}}),
      /services\[0\]\.options\.id is missing/,
    );
    assert.equal(of({use: 'google-analytics', options: {load: true, id: 'G-1'}}), '');
    assert.match(
      of({id: 'own', hosts: ['own.example'], options: {load: true}}),
      /services\[0\]\.options\.load is no option/,
    );
  });

  it('says so where a policy is no JSON, uses what is not registered, or is not there', () => {
    assert.match(build('{').stderr, /could not be read/);
    assert.match(build(' \n').stderr, /There is nothing in this file/);
    const services = [{use: 'google-analytic', purpose: 'analytics'}];
    assert.match(build({...base, services}).stderr, /Did you mean "google-analytics"\?/);
    const {status, stderr} = run('build', 'nowhere.json', '-o', folder);
    assert.equal(status, 1);
    assert.match(stderr, /nowhere\.json/);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });
});

describe('its strict mode', () => {
  it('prints one policy for a <meta> and as a header, with the tag’s nonce', () => {
    const {stdout, report} = build(policy, '--strict', '--nonce', 'abc');
    const csp = "script-src-elem 'self' *.pay.example 'nonce-abc'; base-uri 'self'";
    assert.equal(report().contentSecurityPolicy, csp);
    assert.ok(stdout.includes(`<meta http-equiv="Content-Security-Policy" content="${csp}">`));
    assert.ok(stdout.includes(`  Content-Security-Policy: ${csp}\n`));
    assert.match(stdout, /<script nonce="abc" src=/);
  });

  it('writes a head file whose gate knows of it, whatever mode the policy names', () => {
    const modeOf = (...options) => {
      const {read, report} = build(policy, ...options);
      return /"mode":"(\w+)"/.exec(read(report().file))?.[1];
    };
    assert.equal(modeOf('--strict'), 'strict');
    assert.equal(modeOf(), undefined);
  });

  it('is printed only when asked for', () => {
    const {stdout} = build(policy, '--nonce', 'abc');
    assert.doesNotMatch(stdout, /Content-Security-Policy|abc/);
    assert.match(stdout, /--nonce does nothing here without --strict/);
    assert.doesNotMatch(build(policy).stdout + build(policy, '--strict').stdout, /--nonce/);
  });

  it('makes up a nonce, a new one each time', () => {
    const nonces = [build(policy), build(policy)].map(
      ({report}) => /'nonce-([^']+)'/.exec(report().contentSecurityPolicy)[1],
    );
    assert.equal(Buffer.from(nonces[0], 'base64').length, 16);
    assert.notEqual(nonces[0], nonces[1]);
  });

  it('takes a server’s variable, and nothing that would end the policy or the tag', () => {
    for (const nonce of ['$request_id', '{{nonce}}', '$&'])
      assert.ok(
        build(policy, '--nonce', nonce).report().contentSecurityPolicy.includes(`'nonce-${nonce}'`),
      );
    for (const nonce of ["a'", 'a"', 'a b', 'a;b', 'a>', '<a'])
      assert.match(build(policy, '--nonce', nonce).stderr, /--nonce cannot be/, nonce);
  });

  it('is for the header alone where a policy only reports, and none where it allows', () => {
    const of = (undeclared) => build({...policy, gate: {undeclared}}, '--strict');
    assert.match(of('report').stdout, /Content-Security-Policy-Report-Only: script-src-elem/);
    assert.doesNotMatch(of('report').stdout, /<meta http-equiv/);
    assert.equal(of('report').report().reportOnly, true);
    assert.match(of('allow').stdout, /no policy to offer/);
    assert.equal(of('allow').report().contentSecurityPolicy, '');
  });
});

describe('a baked file', () => {
  it('holds any text, and may stand inline', () => {
    const odd = '</script><!--<script> \u2028\u2029 $& ${x} ` \\ "\' </SCRIPT';
    const value = {...policy, site: {name: odd}};
    const text = bake('globalThis.seen = JSON.stringify(CONSENT_GATE); // </script>', value, {
      a: odd,
    });
    assert.doesNotMatch(text, /<\/?script|<!--/i);
    const context = {};
    runInNewContext(text, context);
    assert.equal(context.seen, JSON.stringify({policy: value, services: {a: odd}}));
    assert.equal(runInNewContext('typeof CONSENT_GATE', context), 'undefined');
  });

  it('is a script that an engine can read', () => {
    const {out, report} = build(policy);
    const {status, stderr} = spawnSync(process.execPath, ['--check', join(out, report().file)], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(readFileSync(join(out, report().file), 'utf8'), /<\/?script|<!--/i);
  });
});

describe('what a built head has fetched ahead', () => {
  /** The addresses that it asks for. */
  const ask = (
    cookie,
    value = policy,
    script = {src: 'https://site.example/files/head.js', dataset: {}},
    whole = false,
  ) => {
    const asked = [];
    const document = {
      cookie,
      currentScript: script,
      baseURI: 'https://site.example/deep/page.html',
      createElement: () => ({}),
      head: {append: ({rel, href}) => asked.push(`${rel} ${href}`)},
    };
    runInNewContext(preload(value, whole), {document, URL});
    return asked;
  };
  const at = (folder, ...names) =>
    names.map((name) => `modulepreload https://site.example/${folder}consent-gate-${name}.js`);
  const decided = (answers) => `a=b; cookie_consent=v=1&id=x${answers}; given=c`;

  it('is what asks, what lets go, or neither, as the cookie has it', () => {
    assert.deepEqual(ask(''), at('files/', 'consent', 'ui'));
    assert.deepEqual(ask('not_cookie_consent=&given=a'), at('files/', 'consent', 'ui'));
    assert.deepEqual(ask(decided('&given=a:aaaa')), at('files/', 'consent', 'release'));
    assert.deepEqual(ask(decided('&refused=a:aaaa')), at('files/', 'consent'));
    const named = {...policy, cookie: {name: 'choice'}};
    assert.deepEqual(ask(decided(''), named), at('files/', 'consent', 'ui'));
    assert.deepEqual(ask('choice=&given=a', named), at('files/', 'consent', 'release'));
  });

  it('is only what asks, where everything else is in the head', () => {
    const askWhole = (cookie, value) => ask(cookie, value, undefined, true);
    assert.deepEqual(askWhole(''), at('files/', 'ui'));
    assert.deepEqual(askWhole(decided('&given=a:aaaa')), []);
    assert.deepEqual(askWhole('', {...policy, regime: 'by-region'}), []);
  });

  it('is only what knows the decision, where the place tells whether anybody is asked', () => {
    assert.deepEqual(ask('', {...policy, regime: 'by-region'}), at('files/', 'consent'));
  });

  it('is not what asks, where there is nothing to ask', () => {
    const purposes = policy.purposes.filter(({basis}) => basis !== 'consent');
    assert.deepEqual(ask('', {...policy, purposes}), at('files/', 'consent'));
  });

  it('comes from where the head finds its files', () => {
    assert.deepEqual(ask('', policy, {src: '', dataset: {}}), at('deep/', 'consent', 'ui'));
    assert.deepEqual(ask('', policy, {src: '', dataset: {base: '/'}}), at('', 'consent', 'ui'));
    assert.deepEqual(ask('', policy, null), at('deep/', 'consent', 'ui'));
  });
});

describe('the command line', () => {
  it('helps, and tells its version', () => {
    for (const args of [['help'], ['--help'], ['-h'], [], ['bulid', '--help']])
      assert.match(run(...args).stdout, /^Usage: npx consent-gate build/);
    const of = (...args) => run(...args).stdout;
    assert.match(
      of('build', '--help'),
      /^Usage: npx consent-gate build <.*\n\nbuild .*[^]*--nonce/,
    );
    assert.match(
      of('explain', '-h'),
      /^Usage: npx consent-gate explain <.*\n\nexplain .*[^]*--gpc/,
    );
    assert.doesNotMatch(of('build', '--help') + of('explain', '-h'), /--port|--lang/);
    const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(run('--version').stdout.trim(), version);
  });

  for (const [args, message] of [
    [['biuld'], /"biuld" means nothing here\. Did you mean "build"\?/],
    [
      ['zzz'],
      /"zzz" means nothing here\. There is: banner, build, declaration, explain, serve, help/,
    ],
    [['check', 'p'], /no command "check"\. A policy is checked by "explain".*"build"/],
    [['validate', 'p'], /no command "validate"\. A policy is checked by "explain"/],
    [['lint', 'p'], /"consent-gate\/lint" in a test.*A policy is checked by "explain"/],
    [
      ['build', 'none.json', '-o', 'x'],
      /^none\.json\nThere is nothing here\. The path is taken from \//,
    ],
    [['build', 'src', '-o', 'x'], /^src\nThis is a folder\. Name a file in it\./],
    [['explain', 'LICENSE/p.json'], /^LICENSE\/p\.json\nA part of this path is a file/],
    [['build', 'p', '--otu', 'x'], /"--otu" means nothing here\. Did you mean "--out"\?/],
    [['build', 'p', '--noncee=x', '-o', 'x'], /Did you mean "--nonce"\?/],
    [['build', 'p', '-x'], /"-x" means nothing here/],
    [['build', 'p'], /Where to\?/],
    [['build', '-o', 'x'], /Which policy\?/],
    [['build', 'p', 'q', '-o', 'x'], /"q" is too many/],
    [['build', 'p', '-o'], /-o needs a value/],
    [['build', 'p', '-o', 'x', '--nonce'], /--nonce needs a value/],
    [['build', 'p', '-o', 'x', '--strict=1'], /--strict takes no value/],
  ])
    it(`says what is wrong with \`${args.join(' ')}\``, () => {
      const {status, stderr, stdout} = run(...args);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, message);
      assert.equal(readdirSync('.').includes('x'), false);
    });

  it('says so where the policy is in UTF-16, and how to change that', () => {
    const file = join(folder, 'wide.json');
    for (const mark of [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ]) {
      writeFileSync(
        file,
        Buffer.concat([Buffer.from(mark), Buffer.from(JSON.stringify(policy), 'utf16le')]),
      );
      const {status, stderr} = run('explain', file);
      assert.equal(status, 1);
      assert.match(stderr, /wide\.json\nThis file is in UTF-16.*UTF-8.*Out-File -Encoding utf8 /);
    }
  });

  it('says which path cannot be written to, and what else to name', () => {
    const file = join(folder, 'good.json');
    writeFileSync(file, JSON.stringify(policy));
    for (const [out, message] of [
      [file, /good\.json\nThis is a file, and has to be a folder\. Name another one after -o\./],
      [join(file, 'in'), /in\nA part of this path is a file, and would have to be a folder\./],
    ])
      assert.match(run('build', file, '-o', out).stderr, message);
    for (const [out, message] of [
      [folder, /\nThis is a folder\. Name a file in it\./],
      [join(folder, 'none', 'page.html'), /page\.html\nThere is nothing here\./],
    ])
      assert.match(run('declaration', file, '-o', out).stderr, message);
  });
});
