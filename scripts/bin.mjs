import {readFileSync} from 'node:fs';

/**
 * The file behind a package's command. Run with Node itself: some packages arrive without the run bit, and `npx` takes
 * half a second to find what is already here.
 *
 * @param {string} name a package whose command has its name, or `package/command`
 * @returns {string} a path below the root of the project
 */
export const bin = (name) => {
  const parts = name.split('/');
  const scoped = name.startsWith('@') ? 2 : 1;
  const folder = `node_modules/${parts.slice(0, scoped).join('/')}`;
  const command = parts[scoped] ?? /** @type {string} */ (parts.at(-1));
  const {bin} = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return `${folder}/${typeof bin === 'string' ? bin : bin[command]}`;
};
