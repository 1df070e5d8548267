import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Vendor} from './types.js';

const isVendor = (value: unknown): value is Vendor =>
  typeof value === 'object' && value !== null && 'hosts' in value && 'respond' in value;

/** Every vendor that a file of `demo/vendors/` exports. */
export const loadVendors = async (
  folder = join(import.meta.dirname, '../vendors'),
): Promise<Vendor[]> => {
  const files = readdirSync(folder).filter((name) => /\.ts$/.test(name));
  const modules = await Promise.all(
    files.map((name) => import(pathToFileURL(join(folder, name)).href) as Promise<object>),
  );
  return modules.flatMap((module) => Object.values(module).filter(isVendor));
};
