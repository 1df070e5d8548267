import {existsSync, readdirSync, readFileSync} from 'node:fs';

export const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * @typedef {object} Entry
 * @property {string} name as it is imported: `consent-gate/gate`
 * @property {string} file
 * @property {string} [types] its declarations; data files and the head file have none
 */

/** @param {string} pattern @returns {string[]} what `*` stands for */
const matches = (pattern) => {
  const [folder = '', ending = ''] = pattern.split('*');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending) && file !== `index${ending}`)
    .map((file) => file.slice(0, -ending.length));
};

/** Every entry of `exports`, patterns spelled out. @returns {Entry[]} */
export const entries = () =>
  Object.entries(manifest.exports).flatMap(([key, target]) => {
    const {default: file, types} = typeof target === 'string' ? {default: target} : target;
    const entry = (star) => ({
      name: (manifest.name + key.slice(1)).replace('*', star),
      file: file.replace('*', star),
      types: types?.replace('*', star),
    });
    return key.includes('*') ? matches(file).map(entry) : [entry('')];
  });
