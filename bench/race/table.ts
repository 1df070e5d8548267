import type {Tool} from './tool.js';
import type {Measured} from './visit.js';

/** What was measured of a tool, a visit a round. */
export interface Result {
  readonly tool: Tool;
  readonly first: Measured[];
  readonly back: Measured[];
}

/** The value below which so much of a list lies. */
const quantile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low = NaN, high = NaN] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at % 1);
};
export const median = (values: readonly number[]): number => quantile(values, 0.5);

const rounded = (value: number, digits: number): string =>
  value.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits});

type Read = (measured: Measured) => number | null;
const listOf = (visits: readonly Measured[], read: Read): readonly number[] =>
  visits.map(read).filter((value) => value !== null);

/** The median and, where rounds differ, between which values the middle half of them lies. */
const spread = (values: readonly number[], digits = 0): string => {
  if (!values.length) return '–';
  const [low, mid, high] = [0.25, 0.5, 0.75].map((part) => rounded(quantile(values, part), digits));
  return low === high ? mid! : `${mid} (${low}–${high})`;
};

interface Column {
  readonly title: string;
  readonly values: (result: Result) => readonly number[];
  readonly digits?: number;
  /** Whether the page without a tool is taken off. */
  readonly beyond?: boolean;
}

const first = (title: string, read: Read, more?: Partial<Column>): Column => ({
  title,
  values: (result) => listOf(result.first, read),
  ...more,
});
const back = (title: string, read: Read, more?: Partial<Column>): Column => ({
  title,
  values: (result) => listOf(result.back, read),
  ...more,
});

/** Each table's heading and its columns. */
const TABLES: readonly (readonly [heading: string, columns: readonly Column[]])[] = [
  [
    'First visit',
    [
      first('bytes', ({bytes}) => bytes, {beyond: true}),
      first('banner, ms', ({banner}) => banner),
      first('script, ms', ({script}) => script),
      first('blocking, ms', ({blocked}) => blocked),
      first('Accept, ms', ({delay}) => delay),
      first('layout shift', ({shift}) => shift, {digits: 3}),
    ],
  ],
  [
    'Returning visit',
    [
      back('bytes', ({bytes}) => bytes, {beyond: true}),
      back('first released script, ms', ({ran}) => ran),
      back('script, ms', ({script}) => script),
      back('blocking, ms', ({blocked}) => blocked),
      back('layout shift', ({shift}) => shift, {digits: 3}),
    ],
  ],
];

/** Both visits, as Markdown. */
export const tables = (results: readonly Result[]): string =>
  TABLES.map(([heading, columns]) => {
    const bare = results.find(({tool}) => !tool.accept);
    const cell = (result: Result, {values, digits, beyond}: Column): string => {
      const all = values(result);
      if (!beyond) return spread(all, digits);
      const without = bare ? median(values(bare)) : 0;
      return result === bare
        ? '–'
        : spread(
            all.map((value) => value - without),
            digits,
          );
    };
    const rows = results.map((result) => {
      const {name, own} = result.tool;
      const cells = columns.map((column) => cell(result, column));
      return `| ${own ? `**${name}**` : name} | ${cells.join(' | ')} |`;
    });
    return [
      `| ${heading} | ${columns.map(({title}) => title).join(' | ')} |`,
      `| --- |${' --- |'.repeat(columns.length)}`,
      ...rows,
    ].join('\n');
  }).join('\n\n');
