/** `npx consent-gate build`: a policy in, the files for a host out. */
import {createHash, randomBytes} from 'node:crypto';
import {copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {namedServices} from '../dist/esm/src/model/service.js';
import {loadService} from '../dist/esm/src/services/index.js';
import {bake} from './bake.mjs';
import {describe} from './describe.mjs';
import {writeGpc} from './gpc.mjs';
import {preload} from './preload.mjs';
import {readSite} from './read-site.mjs';
import {strictPolicy} from './strict-policy.mjs';

const DIST = new URL('../dist/', import.meta.url);
const DEVICE = /^consent-gate-device/;
const NEVER = 'consent-gate-never.js';
const SERVICE_WORKER = 'consent-gate-service-worker.js';
const CALLS = 'consent-gate-calls.js';
/** For site owners, and what is within a page anyway. */
const NOT_FETCHED = ['consent-gate-lint.js', 'consent-gate-show-first.js', 'consent-gate-whole.js'];
/** What the whole file has within it. */
const WITHIN = ['consent-gate-consent.js', 'consent-gate-release.js'];

/** @param {'sha256' | 'sha384'} algorithm @param {string} text */
const digest = (algorithm, text) =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;

/**
 * The files that the head file fetches when they are needed. They are found by its side.
 *
 * @param {import('../dist/esm/src/model/policy.js').Policy} policy
 * @param {readonly import('../dist/esm/src/model/service.js').ResolvedService[]} services
 * @param {string} out
 * @param {boolean} whole
 * @returns {string[]} their names
 */
const copyRest = (policy, services, out, whole) => {
  const vendors = new Set(services.flatMap(({calls = []}) => calls));
  const asksForDevice = policy.purposes.some(
    ({fingerprint, category}) => fingerprint || category === 'security',
  );
  const files = readdirSync(DIST).filter(
    (file) =>
      /^consent-gate-.+\.js$/.test(file) &&
      !NOT_FETCHED.includes(file) &&
      !(whole && WITHIN.includes(file)) &&
      (!DEVICE.test(file) || asksForDevice) &&
      (file !== CALLS || vendors.size),
  );
  const locales = readdirSync(new URL('locales/', DIST), {recursive: true, encoding: 'utf8'});
  for (const name of locales)
    if (name.endsWith('.js')) files.push(`locales/${name.replaceAll('\\', '/')}`);
  files.push(...readdirSync(new URL('themes/', DIST)).map((name) => `themes/${name}`));
  files.push(...[...vendors].map((name) => `calls/${name}.js`));
  for (const file of files) {
    mkdirSync(dirname(join(out, file)), {recursive: true});
    copyFileSync(new URL(file, DIST), join(out, file));
  }
  return files;
};

/**
 * @param {import('./read-build-arguments.mjs').BuildArguments} options
 * @returns {Promise<string>} what was written, and what to paste
 * @throws {Error} for a policy with faults, or files that cannot be read or written; then nothing was written
 */
export const build = async ({policy: file, out, strict, nonce, whole}) => {
  const site = await readSite(file);
  // With a nonce to put on what it lets go, the gate has to know that it should.
  /** @type {import('../dist/esm/src/model/policy.js').Policy} */
  const policy = strict
    ? {...site.policy, gate: {...site.policy.gate, mode: 'strict'}}
    : site.policy;
  /** @type {{[use: string]: import('../dist/esm/src/model/service.js').ServiceDefinition}} */
  const services = {};
  for (const {use} of namedServices(policy)) {
    const definition = use && (await loadService(use));
    if (use && definition) services[use] = definition;
  }
  const text =
    bake(
      preload(policy, whole) +
        readFileSync(new URL(whole ? 'consent-gate-whole.js' : 'consent-gate.js', DIST), 'utf8'),
      policy,
      services,
    ) +
    // In the same file, so that the promise holds from the first line of the page's own code on.
    (policy.never?.length ? readFileSync(new URL(NEVER, DIST), 'utf8') : '');
  const csp = strictPolicy(site, nonce ?? randomBytes(16).toString('base64'));

  // Its name changes when it does. With one name for all, an old one in a cache would not have the new integrity, and a
  // page whose gate is refused has no gate.
  const name = `consent-gate.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.js`;
  const report = {
    file: name,
    integrity: digest('sha384', text),
    hash: digest('sha256', text),
    contentSecurityPolicy: csp,
    reportOnly: policy.gate?.undeclared === 'report',
  };
  mkdirSync(out, {recursive: true});
  writeFileSync(join(out, name), text);
  const rest = copyRest(policy, site.services, out, whole);
  const worker = readFileSync(new URL(SERVICE_WORKER, DIST), 'utf8');
  writeFileSync(join(out, SERVICE_WORKER), bake(worker, policy, services));
  // Nobody promises what the policy says is not done everywhere.
  const gpc = policy.signals?.gpc !== 'ignore';
  if (gpc) writeGpc(join(out, '.well-known', 'gpc.json'), new Date());
  writeFileSync(join(out, 'consent-gate.build.json'), `${JSON.stringify(report, null, 2)}\n`);
  return describe(report, {out, rest, strict, gpc, nonce});
};
