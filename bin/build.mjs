/** `npx consent-gate build`: a policy in, the files for a host out. */
import {createHash, randomBytes} from 'node:crypto';
import {copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {explain, readPolicy} from '../dist/esm/src/check.js';
import {siteOf} from '../dist/esm/src/csp/site.js';
import {namedServices} from '../dist/esm/src/model/service.js';
import {loadService} from '../dist/esm/src/services/index.js';
import {bake} from './bake.mjs';
import {describe} from './describe.mjs';
import {writeGpc} from './gpc.mjs';
import {strictPolicy} from './strict-policy.mjs';

const DIST = new URL('../dist/', import.meta.url);
const DEVICE = /^consent-gate-device/;
const NEVER = 'consent-gate-never.js';

/** @param {'sha256' | 'sha384'} algorithm @param {string} text */
const digest = (algorithm, text) =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;

/**
 * Reads and checks a policy.
 *
 * @param {string} file
 * @throws {Error} with every fault, its place and its fix
 */
const readSite = async (file) => {
  const text = readFileSync(file, 'utf8');
  try {
    return await siteOf(readPolicy(text));
  } catch (error) {
    throw new Error(`${file}\n${explain(error)}`, {cause: error});
  }
};

/**
 * The files that the head file fetches when they are needed. They are found by its side.
 *
 * @param {import('../dist/esm/src/model/policy.js').Policy} policy
 * @param {string} out
 * @returns {string[]} their names
 */
const copyRest = (policy, out) => {
  const asksForDevice = policy.purposes.some(
    ({fingerprint, category}) => fingerprint || category === 'security',
  );
  const files = readdirSync(DIST).filter(
    (file) => /^consent-gate-.+\.js$/.test(file) && (!DEVICE.test(file) || asksForDevice),
  );
  const locales = readdirSync(new URL('locales/', DIST)).map((file) => `locales/${file}`);
  mkdirSync(join(out, 'locales'), {recursive: true});
  for (const file of [...files, ...locales]) copyFileSync(new URL(file, DIST), join(out, file));
  return [...files, ...locales];
};

/**
 * @param {import('./read-arguments.mjs').BuildArguments} options
 * @returns {Promise<string>} what was written, and what to paste
 * @throws {Error} for a policy with faults, or files that cannot be read or written; then nothing was written
 */
export const build = async ({policy: file, out, strict, nonce}) => {
  const site = await readSite(file);
  const {policy} = site;
  /** @type {{[use: string]: import('../dist/esm/src/model/service.js').ServiceDefinition}} */
  const services = {};
  for (const {use} of namedServices(policy)) {
    const definition = use && (await loadService(use));
    if (use && definition) services[use] = definition;
  }
  const text =
    bake(readFileSync(new URL('consent-gate.js', DIST), 'utf8'), policy, services) +
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
  const rest = copyRest(policy, out);
  writeGpc(join(out, '.well-known', 'gpc.json'), new Date());
  writeFileSync(join(out, 'consent-gate.build.json'), `${JSON.stringify(report, null, 2)}\n`);
  return describe(report, {out, rest, strict});
};
