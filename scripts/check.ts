/**
 * `npm run check`: all that can be said of the tree without opening a browser. One line for each check; what a failed
 * one printed is shown whole. `--no-build` takes dist/ as it is, `--except=<name>` leaves one out.
 */
import {existsSync, writeFileSync} from 'node:fs';
import {bin} from './bin.mjs';
import {freshBuild} from './fresh-build.mjs';
import {run, time, type Ended} from './run.mjs';

const node = (...args: string[]) => run(process.execPath, args, {minutes: 10});
const tool = (name: string, ...args: string[]) => node(bin(name), ...args);

const types = (project: string) => async (): Promise<Ended> =>
  existsSync(project)
    ? tool('typescript/tsc', '--noEmit', '-p', project)
    : {status: 1, output: `${project} is missing.`, seconds: 0};

/** Files and data, which have no types for arethetypeswrong to look at. */
const UNTYPED = ['consent-gate.js', 'policy.schema.json', 'custom-elements.json'];

const CHECKS: {readonly [name: string]: () => Promise<Ended>} = {
  // Far from the other one that packs: neither should find the other's package.
  publint: () => tool('publint', '--strict'),
  'types: src, components': types('tsconfig.json'),
  'types: test': types('test/tsconfig.json'),
  'types: demo': types('demo/tsconfig.json'),
  'types: scripts': types('scripts/tsconfig.json'),
  lint: () => tool('eslint', '.', '--max-warnings=0'),
  format: () => tool('prettier', '--check', '--log-level=warn', '.'),
  schema: () => tool('tsx', 'scripts/schema.ts'),
  services: () => tool('tsx', 'scripts/services.ts'),
  leaks: () => tool('tsx', 'test/leaks/write-readme.ts'),
  places: () => tool('tsx', 'scripts/places.ts'),
  manifest: () => node('scripts/manifest.mjs'),
  layers: () => node('--test', '--test-reporter=spec', 'test/guards/layers.test.mjs'),
  sizes: () => tool('tsx', 'scripts/sizes.ts'),
  'packed types': () =>
    tool(
      '@arethetypeswrong/cli/attw',
      '--pack',
      '.',
      '--profile=esm-only',
      '--no-emoji',
      '--exclude-entrypoints',
      ...UNTYPED,
    ),
};

const excepted = process.argv.find((arg) => arg.startsWith('--except='))?.slice('--except='.length);
const counts = {passed: 0, failed: 0, skipped: 0};

const report = (name: string, {status, output, seconds}: Ended) => {
  counts[status === 0 ? 'passed' : 'failed']++;
  console.log(`${status === 0 ? 'ok    ' : 'failed'} ${name.padEnd(24)} ${time(seconds)}`);
  if (status !== 0) console.log(`${output.replace(/^/gm, '       ')}\n`);
};

if (!process.argv.includes('--no-build')) {
  try {
    await freshBuild();
  } catch (error) {
    report('build', {status: 1, output: String(error), seconds: 0});
  }
}
const waiting = Object.entries(CHECKS).filter(([name]) => name !== excepted);
const work = async (): Promise<void> => {
  for (let each; (each = waiting.shift());) report(each[0], await each[1]());
};
// Each of them is busy on one core for as long as it runs.
await Promise.all([work(), work()]);

const file = process.env['CHECK_COUNTS'];
if (file) writeFileSync(file, JSON.stringify(counts));
process.exitCode = counts.failed ? 1 : 0;
