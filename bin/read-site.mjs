import {readFileSync} from 'node:fs';
import {explain, readPolicy} from '../dist/esm/src/check.js';
import {siteOf} from '../dist/esm/src/csp/site.js';

/**
 * Reads and checks a policy, and looks up its services.
 *
 * @param {string} file
 * @throws {Error} with every fault, its place and its fix
 */
export const readSite = async (file) => {
  const text = readFileSync(file, 'utf8');
  try {
    return await siteOf(readPolicy(text));
  } catch (error) {
    throw new Error(`${file}\n${await explain(error)}`, {cause: error});
  }
};
