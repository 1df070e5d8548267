import {readdirSync, readFileSync} from 'node:fs';
import {source} from './source.mjs';

const {loadService} = await source('services/index');

const FOLDER = 'src/services';

/**
 * @typedef {import('../../../src/model/registry-entry.js').RegistryEntry} Entry
 * @typedef {{id: string, file: string, text: string, entry: Entry}} Registered
 */

/** The names of the files, which are the names of the services. */
export const ids = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

/** Every file of the folder. @type {readonly Registered[]} */
export const files = await Promise.all(
  ids.map(async (id) => {
    const file = `${FOLDER}/${id}.ts`;
    const entry = /** @type {Entry | undefined} */ (await loadService(id));
    if (!entry) throw new Error(`${file} is not in the index: npm run services -- --write`);
    return {id, file, text: readFileSync(file, 'utf8'), entry};
  }),
);

const isProduct = (/** @type {Registered} */ {text}) => text.includes('service: RegistryEntry');

/** Every product of a vendor. @type {readonly Registered[]} */
export const registry = files.filter(isProduct);

/** What has a name in the registry without being one: parts of our own, groups of libraries. */
export const others = files.filter((each) => !isProduct(each)).map(({id}) => id);

/** @param {Entry} entry */
export const storageOf = ({storage = []}) => storage;
