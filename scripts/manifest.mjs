/**
 * `npm run manifest`: custom-elements.json from components/. `-- --write` writes it; without, exits with 1 if it is not
 * current.
 */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {bin} from './bin.mjs';
import {run} from './run.mjs';

const FILE = 'custom-elements.json';

const read = (/** @type {string} */ file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

mkdirSync('.cache', {recursive: true});
const folder = mkdtempSync('.cache/manifest-');
try {
  const {status, output} = await run(process.execPath, [
    bin('@custom-elements-manifest/analyzer/cem'),
    'analyze',
    '--config',
    'custom-elements-manifest.config.mjs',
    '--outdir',
    folder,
  ]);
  if (status !== 0) throw new Error(output);
  const text = `${JSON.stringify(JSON.parse(readFileSync(`${folder}/${FILE}`, 'utf8')), null, 2)}\n`;
  if (text === read(FILE)) process.exitCode = 0;
  else if (process.argv.includes('--write')) {
    writeFileSync(FILE, text);
    console.log(`${FILE}: written`);
  } else {
    console.error(`${FILE} does not match components/: run \`npm run manifest -- --write\`.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, {recursive: true});
}
