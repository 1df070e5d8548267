/**
 * `npm start`: installs what is missing, builds if need be, and serves the demo (PORT, 8080 by default; SEATS, a folder to keep
 * seats in).
 */
import {spawn} from 'node:child_process';
import {installPackages} from './setup.mjs';
import {freshBuild} from './fresh-build.mjs';
import {bin} from './bin.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
try {
  await installPackages();
  await freshBuild();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const demo = spawn(process.execPath, [bin('tsx'), 'demo/start.ts'], {
  stdio: 'inherit',
  env: {...process.env, PORT: process.env['PORT'] ?? '8080'},
});
// run.mjs ends this process at once on a signal; the demo may close its server first.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.removeAllListeners(signal);
  process.on(signal, () => demo.kill(signal));
}
demo.on('exit', (code) => process.exit(code ?? 0));
