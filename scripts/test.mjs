/**
 * `npm test`: on a bare machine, all that is needed and then every test there is. A stage that fails does not stop the
 * next; the last line is the sum of them all.
 */
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {bin} from './bin.mjs';
import {freshBuild} from './fresh-build.mjs';
import {run, time} from './run.mjs';
import {installBrowsers, installPackages} from './setup.mjs';

/**
 * What came of a stage; `failures` are names, and so are `flaky`, of what passed at its second try.
 *
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} [failures]
 * @property {readonly string[]} [flaky]
 */

process.chdir(new URL('..', import.meta.url).pathname);

const REPORTS = '.cache/reports';
rmSync(REPORTS, {recursive: true, force: true});
mkdirSync(REPORTS, {recursive: true});

/** @type {(Counts & {name: string})[]} */
const results = [];

/**
 * Runs one stage and notes what came of it. One that ends badly without a failed test, or runs nothing, has failed.
 *
 * @param {string} name
 * @param {() => Promise<Counts>} work
 */
const stage = async (name, work) => {
  console.log(`\n── ${name}`);
  const began = performance.now();
  /** @type {Counts} */
  let counts;
  try {
    counts = await work();
    if (!counts.passed && !counts.failed) throw new Error('It ran no tests at all.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    counts = {passed: 0, failed: 1, skipped: 0};
  }
  results.push({name, ...counts});
  console.log(`── ${name}: ${time((performance.now() - began) / 1000)}`);
};

/**
 * Runs a program that writes its counts to a file.
 *
 * @param {string} report
 * @param {string[]} args of Node
 * @param {Record<string, string>} env
 * @param {(text: string) => Counts} parse
 * @returns {Promise<Counts>}
 */
const counted = async (report, args, env, parse) => {
  const {status} = await run(process.execPath, args, {show: true, env, minutes: 45});
  let counts;
  try {
    counts = parse(readFileSync(report, 'utf8'));
  } catch (error) {
    throw new Error(`It ended with status ${status} and left no report.`, {cause: error});
  }
  if (status !== 0 && !counts.failed) counts.failed = 1;
  return counts;
};

/** @param {string} tap @returns {Counts} */
const parseTap = (tap) => {
  /** @param {string} what */
  const sum = (what) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(tap)?.[1]);
  return {
    passed: sum('pass'),
    failed: sum('fail') + sum('cancelled'),
    skipped: sum('skipped') + sum('todo'),
    failures: [...tap.matchAll(/^ *not ok \d+ - (.*)$/gm)].map((match) => match[1] ?? ''),
  };
};

/**
 * One node of Playwright's report.
 *
 * @typedef {{title: string, tests: {projectName: string, status: string}[]}} Spec
 * @typedef {{title: string, specs: Spec[], suites?: Suite[]}} Suite
 */

/**
 * The names of the tests that ended so.
 *
 * @param {'unexpected' | 'flaky'} wanted
 * @returns {(suite: Suite) => string[]}
 */
const named =
  (wanted) =>
  ({title, specs, suites = []}) => [
    ...specs.flatMap((spec) =>
      spec.tests
        .filter(({status}) => status === wanted)
        .map(({projectName}) => `[${projectName}] ${title} › ${spec.title}`),
    ),
    ...suites.flatMap(named(wanted)),
  ];

/** So many may need a second try, since browsers stumble on a busy machine. More of them are a race of ours. */
const FLAKY_AT_MOST = 5;

/** @param {string} json @returns {Counts} */
const parsePlaywright = (json) => {
  const {stats, errors, suites} = JSON.parse(json);
  const failures = suites.flatMap(named('unexpected'));
  const tooMany = stats.flaky > FLAKY_AT_MOST;
  if (tooMany) failures.push(`${stats.flaky} flaky tests, and ${FLAKY_AT_MOST} are allowed`);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length + Number(tooMany),
    skipped: stats.skipped,
    failures,
    flaky: suites.flatMap(named('flaky')),
  };
};

try {
  await installPackages();
  await installBrowsers();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

/** @type {unknown} */
let buildFault;
try {
  await freshBuild();
} catch (error) {
  buildFault = error;
  await stage('Build', () => Promise.reject(error));
}

await stage('Checks', () => {
  const report = `${REPORTS}/check.json`;
  // The layers are checked by a test in Node, in the next stage.
  const args = [bin('tsx'), 'scripts/check.ts', '--no-build', '--except=layers'];
  return counted(report, args, {CHECK_COUNTS: report}, JSON.parse);
});

await stage('In Node', () => {
  const report = `${REPORTS}/node.tap`;
  return counted(report, ['scripts/run-node.mjs'], {NODE_TAP: report}, parseTap);
});

await stage('Units and components', () => {
  const report = `${REPORTS}/unit.json`;
  return counted(report, ['scripts/run-unit.mjs'], {UNIT_COUNTS: report}, JSON.parse);
});

await stage('End to end', async () => {
  if (buildFault) throw new Error('Not run: there is no build to run it on.');
  const report = `${REPORTS}/e2e.json`;
  const args = [bin('playwright'), 'test', '--reporter=list,json'];
  return counted(report, args, {PLAYWRIGHT_JSON_OUTPUT_FILE: report}, parsePlaywright);
});

console.log('\n── All stages');
for (const {name, passed, failed, skipped, failures, flaky} of results) {
  const rest = skipped ? `, ${skipped} skipped` : '';
  console.log(`${name.padEnd(22)} ${passed} ok, ${failed} not ok${rest}`);
  // Once more, where nobody need scroll for them.
  for (const failure of failures ?? []) console.log(`  ✗ ${failure}`);
  for (const each of flaky ?? []) console.log(`  ~ flaky, passed at its second try: ${each}`);
}
/** @param {'passed' | 'failed'} what */
const sum = (what) => results.reduce((total, counts) => total + counts[what], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') ? 1 : 0);
