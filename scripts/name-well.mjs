import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {chooseNames, printNames} from './names/choose-names.mjs';
import {readNames} from './names/read-names.mjs';
import {searchNames} from './names/search-names.mjs';

/** How long `npm run names` looks for better ones, in seconds for each file that has a table. */
const SECONDS = Number(process.env.SEARCH_NAMES);

/**
 * Gives variables the names by which a file compresses best, out of a table that `npm run names` writes. What
 * the table does not know keeps the minifier's name, so nothing depends on it but bytes.
 *
 * @returns {import('rollup').Plugin}
 */
export const nameWell = () => ({
  name: 'name-well',
  renderChunk(code, {fileName}, {format}) {
    const path = new URL(`names/${fileName}on`, import.meta.url);
    if (!existsSync(path)) return null;
    const type = format === 'es' ? 'module' : 'script';
    const read = readNames(code, type);
    let chosen = chooseNames(read, JSON.parse(readFileSync(path, 'utf8')));
    if (SECONDS) chosen = searchNames(read, chosen, SECONDS);
    const named = printNames(read, chosen);
    if (JSON.stringify(readNames(named, type).pieces) !== JSON.stringify(read.pieces))
      throw new Error(`${fileName} would no longer mean the same under other names.`);
    if (SECONDS) {
      const found = read.names.flatMap(({key, shape}, index) => [
        [key, chosen[index]],
        [shape, chosen[index]],
      ]);
      writeFileSync(path, `${JSON.stringify(Object.fromEntries(found.sort()), null, 2)}\n`);
    }
    return {code: named, map: null};
  },
});
