import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path/posix';

/**
 * @typedef {object} Import
 * @property {string} from the importing file: `src/gate/index.ts`
 * @property {string} to the imported file, or the package: `src/consent.ts`, `lit`
 * @property {boolean} isType whether nothing of it is left at run time
 * @property {boolean} isPackage
 */

const STATEMENT = /^(?:import|export)\s+(type\s)?(?:[^;'"`]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /(typeof\s+)?\bimport\(\s*['"`]([^'"`$]+)['"`]/g;

/** @param {string} name `lit/decorators.js`, `@lit/context` */
const packageOf = (name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name;

/** @param {string} text */
const withoutComments = (text) => text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');

/** @param {string} folder @returns {string[]} */
export const sourceFiles = (folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`)
    .sort();

/** @param {string} file @param {string} [source] @returns {Import[]} */
export const importsOf = (file, source = readFileSync(file, 'utf8')) => {
  const text = withoutComments(source);
  return [...text.matchAll(STATEMENT), ...text.matchAll(DYNAMIC)].map(([, type, name = '']) => {
    const isPackage = !name.startsWith('.');
    const to = isPackage ? packageOf(name) : join(dirname(file), name.replace(/\.js$/, '.ts'));
    return {from: file, to, isType: Boolean(type), isPackage};
  });
};
