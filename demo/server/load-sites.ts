import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Site} from './types.js';

interface NamedPolicy {
  readonly site?: {readonly name?: string};
}

/** Every folder of `demo/sites/` that has an index.html, as the site `https://<folder>.example/`. */
export const loadSites = (parent = join(import.meta.dirname, '../sites')): Site[] =>
  readdirSync(parent)
    .map((id) => ({id, folder: join(parent, id)}))
    .filter(({folder}) => existsSync(join(folder, 'index.html')))
    .map(({id, folder}) => {
      const file = join(folder, 'policy.json');
      const policy = existsSync(file)
        ? (JSON.parse(readFileSync(file, 'utf8')) as NamedPolicy)
        : {};
      return {id, name: policy.site?.name ?? id, host: `${id}.example`, folder};
    });
