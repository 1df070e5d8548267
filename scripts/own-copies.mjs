/**
 * A few lines that two of the files for a script tag need would be a file of their own between them, and one more request.
 * They are in both instead: each of some entries gets its own copy of whatever the main entry does not have.
 */
import {resolve} from 'node:path';

/** Stands behind the name of a module that is a copy, before the entry that it is for. */
const MARK = '?for=';

/**
 * @param {string} name of the file that the main entry becomes
 * @param {string} main the entry from which the others take what it has
 * @param {readonly string[]} entries
 * @returns {import('rollup').Plugin}
 */
export const ownCopies = (name, main, entries) => {
  /** @type {Set<string>} */
  const shared = new Set();
  const owners = entries.map((entry) => resolve(entry));

  return {
    name: 'own-copies',
    outputOptions: (options) => ({
      ...options,
      manualChunks: (id) => (shared.has(id) ? name : undefined),
    }),
    async buildStart() {
      const root = await this.resolve(resolve(main));
      /** @type {(id: string) => Promise<void>} */
      const walk = async (id) => {
        if (shared.has(id)) return;
        shared.add(id);
        const {importedIds} = await this.load({id, resolveDependencies: true});
        for (const each of importedIds) await walk(each);
      };
      if (root) await walk(root.id);
    },
    async resolveId(source, importer, options) {
      const [from = '', owner = owners.includes(importer ?? '') ? importer : undefined] =
        importer?.split(MARK) ?? [];
      if (!owner) return null;
      const found = await this.resolve(source, from, {skipSelf: true, isEntry: options.isEntry});
      if (!found || found.external || shared.has(found.id) || /\bnode_modules\b/.test(found.id))
        return found;
      return `${found.id}${MARK}${owner}`;
    },
    async load(id) {
      const [original, owner] = id.split(MARK);
      if (!owner) return null;
      const {code} = await this.load({id: original ?? ''});
      return code;
    },
  };
};
