import {columnKey, type Column} from './matrix.js';
import type {Verdicts} from './run-vectors.js';
import {GROUPS, type Vector} from './vector.js';
import {isOpen} from './verdict.js';

/** One line for each group and one for all, then what is open. */
export const printResult = (
  column: Column,
  vectors: readonly Vector[],
  verdicts: Verdicts,
  milliseconds: number,
): void => {
  const verdictOf = ({id}: Vector) => verdicts.get(id) ?? 'absent';
  const line = (name: string, list: readonly Vector[]): void => {
    const living = list.filter((vector) => verdictOf(vector) !== 'absent');
    if (living.length === 0) return;
    const stopped = living.filter((vector) => !isOpen(verdictOf(vector))).length;
    console.log(`  ${name.padEnd(14)} ${String(stopped).padStart(3)} of ${living.length}`);
  };
  console.log(`\n${columnKey(column)}  (${(milliseconds / 1000).toFixed(1)} s)  stopped:`);
  for (const group of GROUPS)
    line(
      group,
      vectors.filter((vector) => vector.group === group),
    );
  line('all', vectors);
  const list = (title: string, wanted: (vector: Vector) => boolean): void => {
    const ids = vectors.filter(wanted).map((vector) => `${vector.id} ${verdictOf(vector)}`);
    if (ids.length) console.log(`  ${title}: ${ids.join(', ')}`);
  };
  // Without a tool, what is stopped is the news.
  if (column.tool === 'none') list('not alive', (vector) => verdictOf(vector) === 'stopped');
  else list('open', (vector) => isOpen(verdictOf(vector)));
  list('absent', (vector) => verdictOf(vector) === 'absent');
};
