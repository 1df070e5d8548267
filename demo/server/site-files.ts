import {existsSync, readFileSync, statSync} from 'node:fs';
import {join, normalize} from 'node:path';
import {contentType} from './content-type.js';
import type {Reply} from './types.js';

/** `headers.json` of a site: `{"/path": {"header": "value"}}`. */
type HeadersByPath = Readonly<Record<string, Readonly<Record<string, string>>>>;

const isFile = (path: string): boolean =>
  statSync(path, {throwIfNoEntry: false})?.isFile() ?? false;

const headersFor = (folder: string, path: string): Readonly<Record<string, string>> => {
  const file = join(folder, 'headers.json');
  if (!existsSync(file)) return {};
  return (JSON.parse(readFileSync(file, 'utf8')) as HeadersByPath)[path] ?? {};
};

/** The file at `path` in the first of `folders` that has it; `/` and `/below/` mean their index.html. */
export const siteFile = (folders: readonly string[], path: string): Reply | undefined => {
  // Normalised from the root, so that `..` cannot climb out of the folder.
  const asked = normalize(`/${decodeURIComponent(path.split(/[?#]/)[0] ?? '')}`);
  const wanted = asked.endsWith('/') ? `${asked}index.html` : asked;
  const folder = folders.find((candidate) => isFile(join(candidate, wanted)));
  if (folder === undefined) return undefined;
  return {
    type: contentType(wanted),
    headers: headersFor(folder, asked),
    body: readFileSync(join(folder, wanted)),
  };
};
