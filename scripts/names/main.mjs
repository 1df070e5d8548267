/** `npm run names`: looks for better names for each file that has a table here, as long as `SEARCH_NAMES` says, in seconds. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {bin} from '../bin.mjs';

const DIST = mkdtempSync('.cache/names-');
const env = {SEARCH_NAMES: '60', ...process.env, DIST};
const {status} = spawnSync(
  process.execPath,
  [bin('rollup'), '--config', 'rollup.config.mjs', '--silent'],
  {stdio: 'inherit', env},
);
rmSync(DIST, {recursive: true});
process.exit(status ?? 1);
