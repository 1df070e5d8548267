/** `npm run gallery`: takes the pictures of demo/gallery/shots.ts anew, and keeps those that have changed. */
import {bin} from './bin.mjs';
import {freshBuild} from './fresh-build.mjs';
import {run} from './run.mjs';

await freshBuild();
const args = [bin('playwright'), 'test', 'test/e2e/gallery', '--project=chromium'];
const {status} = await run(process.execPath, [...args, '--retries=0', '--update-snapshots=all'], {
  show: true,
});
process.exitCode = status;
