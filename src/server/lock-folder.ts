import {mkdir, readFile, realpath, rm, writeFile} from 'node:fs/promises';
import {kill, pid} from 'node:process';

/** What this process has open. In a container the process before this one may have had the same id. */
const held = new Set<string>();

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

const isRunning = (id: number): boolean => {
  try {
    return kill(id, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
};

const create = async (file: string): Promise<boolean> => {
  try {
    await writeFile(file, String(pid), {flag: 'wx'});
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
};

const claim = async (folder: string, file: string): Promise<void> => {
  if (await create(file)) return;
  const owner = Number(await readFile(file, 'utf8').catch(() => ''));
  if (owner && owner !== pid && isRunning(owner))
    throw new Error(`${folder} is in use by process ${owner}. If it is not, remove ${file}.`);
  await rm(file, {force: true});
  if (!(await create(file))) throw new Error(`${folder} was taken by another process just now.`);
};

/**
 * Keeps a database's folder for this process: PGlite itself would let two write to it, and ruin it. The lock of a process
 * that is gone is taken over.
 *
 * @returns What gives it back.
 * @throws {Error} Rejects where the folder is in use.
 */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  await mkdir(folder, {recursive: true});
  const file = `${await realpath(folder)}.lock`;
  if (held.has(file)) throw new Error(`${folder} is open in this process already.`);
  held.add(file);
  try {
    await claim(folder, file);
  } catch (error) {
    held.delete(file);
    throw error;
  }
  return async () => {
    held.delete(file);
    await rm(file, {force: true});
  };
};
