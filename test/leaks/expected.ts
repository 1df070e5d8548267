import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Verdicts} from './run-vectors.js';
import {VECTORS} from './vectors/index.js';
import {isOpen, type Verdict} from './verdict.js';

const FILE = join(import.meta.dirname, 'expected.json');

/**
 * `open` where the verdict varies among the open ones. `either` where the end is a race between the engine's loader and
 * its scripts, so that neither answer is news.
 */
type Expectation = Verdict | 'open' | 'either';

/** By tool, engine and vector: without a tool what is not alive, with one what is open. */
interface Expected {
  readonly [tool: string]: {readonly [engine: string]: {readonly [id: string]: Expectation}};
}

const read = (): Expected =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Expected) : {};

/** Whether a verdict needs to be written down: without a tool everything should be open, with one nothing. */
const isException = (tool: string, expectation: Expectation): boolean =>
  expectation === 'either' || isOpen(expectation) !== (tool === 'none');

const WHENEVER = new Set(VECTORS.filter(({whenever}) => whenever).map(({id}) => id));

/** What several runs have in common. */
const combine = (id: string, verdicts: readonly Verdict[]): Expectation => {
  if (WHENEVER.has(id)) return 'either';
  const [first = 'stopped', ...others] = new Set(verdicts);
  if (others.length === 0) return first;
  return [first, ...others].every(isOpen) ? 'open' : 'either';
};

/** Writes down what some runs of one tool in one engine have shown, in place of what stood there of the same vectors. */
export const writeExpected = (tool: string, engine: string, runs: readonly Verdicts[]): void => {
  const before = read();
  const found = VECTORS.flatMap(({id}): [string, Expectation][] => {
    const verdicts = runs.flatMap((run) => run.get(id) ?? []);
    // A run of a few vectors forgets nothing of the others.
    const expectation = verdicts.length ? combine(id, verdicts) : before[tool]?.[engine]?.[id];
    return expectation && isException(tool, expectation) ? [[id, expectation]] : [];
  });
  const after = {...before, [tool]: {...before[tool], [engine]: Object.fromEntries(found)}};
  writeFileSync(FILE, `${JSON.stringify(after, null, 2)}\n`);
};

/** What differs from expected.json and matters, one line each. */
export const surprises = (tool: string, engine: string, verdicts: Verdicts): readonly string[] => {
  const expected = read()[tool]?.[engine] ?? {};
  return [...verdicts].flatMap(([id, is]) => {
    const was = expected[id];
    if (was === 'either' || was === is || (was === 'open' && isOpen(is))) return [];
    if (was === undefined && !isException(tool, is)) return [];
    // With a tool only what opens is a fault. Among what the parser meets before any script can, whether a request gets out
    // is a race; that something runs is not.
    const isRace = id.startsWith('s-') && is !== 'EXEC';
    if (tool !== 'none' && (!isOpen(is) || (was && isOpen(was)) || isRace)) return [];
    return [`${id}: ${was ?? 'not listed'} in expected.json, ${is} now`];
  });
};
