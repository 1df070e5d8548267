import {existsSync} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';

/**
 * Has the modules of a folder stand in for those of the same name elsewhere. Among themselves, they mean what they say.
 *
 * @param {string} folder
 * @returns {import('rollup').Plugin}
 */
export const standIns = (folder) => ({
  name: 'stand-ins',
  async resolveId(source, importer, options) {
    if (!importer || !source.startsWith('.')) return null;
    const isOneOfThem = dirname(importer) === resolve(folder);
    const standIn = resolve(folder, basename(source).replace(/js$/, 'ts'));
    if (isOneOfThem || !existsSync(standIn)) return null;
    return this.resolve(standIn, importer, {isEntry: options.isEntry, skipSelf: true});
  },
});
