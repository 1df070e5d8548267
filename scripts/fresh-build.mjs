import {existsSync, readdirSync, statSync} from 'node:fs';
import {run, time} from './run.mjs';

/** Everything that dist/ is made from. The tools too: another version of one of them may write other files. */
const SOURCES = [
  'src',
  'components',
  'scripts',
  'rollup.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'package.json',
  'package-lock.json',
  'policy.schema.json',
  'custom-elements.json',
];

/** @param {string} path @returns {number} */
const newest = (path) => {
  if (!existsSync(path)) return 0;
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  // The folder's own date tells of files that were removed.
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
};

/**
 * Builds dist/ unless it is newer than everything it is made from.
 *
 * @throws if the build fails, with what it printed
 */
export const freshBuild = async () => {
  if (newest('dist/sri.json') > Math.max(...SOURCES.map(newest))) return;
  process.stdout.write('Building dist/ … ');
  const {status, output, seconds} = await run(process.execPath, ['scripts/build.mjs']);
  console.log(status === 0 ? time(seconds) : 'failed');
  if (status !== 0) throw new Error(output);
};
