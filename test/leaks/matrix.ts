import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Verdicts} from './run-vectors.js';
import {VECTORS} from './vectors/index.js';
import type {Verdict} from './verdict.js';

const FILE = join(import.meta.dirname, 'matrix.json');

export interface Column {
  readonly engine: string;
  readonly tool: string;
  readonly decision: string;
  readonly vendor: string;
}

/** Verdicts by `engine/tool/decision/vendor`, then by vector. */
export type Matrix = Readonly<Record<string, Readonly<Record<string, Verdict>>>>;

export const columnKey = ({engine, tool, decision, vendor}: Column): string =>
  [engine, tool, decision, vendor].join('/');

export const readMatrix = (): Matrix =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Matrix) : {};

/** One line for each column: this file changes with each measurement, and nobody reads it verdict by verdict. */
const toText = (columns: readonly (readonly [string, object])[]): string => {
  const lines = columns.map(
    ([key, verdicts]) => `${JSON.stringify(key)}: ${JSON.stringify(verdicts)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
};

/** Puts a column's verdicts over those that were there: a run of a few vectors forgets nothing but what is no more. */
export const addToMatrix = (column: Column, verdicts: Verdicts): void => {
  const key = columnKey(column);
  const before = readMatrix();
  const entries = VECTORS.flatMap(({id}): [string, Verdict][] => {
    const verdict = verdicts.get(id) ?? before[key]?.[id];
    return verdict === undefined ? [] : [[id, verdict]];
  });
  const after = {...before, [key]: Object.fromEntries(entries)};
  writeFileSync(FILE, toText(Object.entries(after).sort(([a], [b]) => (a < b ? -1 : 1))));
};
