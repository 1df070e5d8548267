/** `npm run build`: everything in dist/. */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {bin} from './bin.mjs';

/** @param {string} name @param {string[]} args */
const run = (name, ...args) => {
  const {status} = spawnSync(process.execPath, [bin(name), ...args], {stdio: 'inherit'});
  if (status !== 0) process.exit(status ?? 1);
};

// Made aside and put in place when it is whole, so that nobody ever finds half a build.
mkdirSync('.cache', {recursive: true});
const folder = mkdtempSync('.cache/dist-');
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));

run('typescript/tsc', '-p', 'tsconfig.build.json', '--outDir', `${folder}/esm`);
run('rollup', '--config', 'rollup.config.mjs', '--silent', '--environment', `DIST:${folder}`);

const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
const shared = scripts.filter((file) => file.startsWith('SHARED-'));
if (shared.length) {
  console.error(
    `Two files for a script tag share code, which would be one more request: ${shared}`,
  );
  process.exit(1);
}

for (const file of ['policy.schema.json', 'custom-elements.json'])
  copyFileSync(file, `${folder}/${file}`);

const integrity = scripts.sort().map((file) => {
  const hash = createHash('sha384').update(readFileSync(`${folder}/${file}`));
  return [file, `sha384-${hash.digest('base64')}`];
});
// Written last: fresh-build.mjs takes its date for the date of the build.
writeFileSync(`${folder}/sri.json`, `${JSON.stringify(Object.fromEntries(integrity), null, 2)}\n`);

rmSync('dist', {recursive: true, force: true});
renameSync(folder, 'dist');
