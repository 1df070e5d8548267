/** `npx consent-gate explain`: what a policy does to a visit, and by which rule. */
import {isDeepStrictEqual} from 'node:util';
import {explainPolicy, findLaws, LAWS_VERSION} from '../dist/esm/src/regions/index.js';
import {readSite} from './read-site.mjs';

/** @typedef {import('../dist/esm/src/regions/index.js').Explanation} Explanation */
/** @typedef {import('../dist/esm/src/regions/index.js').Visit} Visit */

/** What a rule is known from, by its grade. */
const GRADES = {P: 'its text', S: 'a secondary source', M: 'memory: verify it'};

/** @param {readonly (readonly string[])[]} rows the first of them the heading */
const table = (rows) => {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  /** @param {readonly string[]} row */
  const line = (row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
};

/** @param {Visit} visit */
const titleOf = ({region, gpc, dnt, age}) => {
  const {region: place, isListed} = findLaws(region, Date.now());
  const where = place ?? (region ? `"${region}", which is no place` : 'nobody said where');
  return [
    isListed ? where : `${where} (the strictest rules)`,
    ...(gpc ? ['Global Privacy Control'] : []),
    ...(dnt ? ['Do Not Track'] : []),
    ...(age === undefined ? [] : [`${age} years old`]),
  ].join(', ');
};

/**
 * What a lawyer would ask about the table.
 *
 * @param {readonly Explanation[]} rows
 */
const questionsOf = (rows) =>
  rows.flatMap(({purpose, ownPurposes = []}) =>
    ownPurposes.map(
      (service) =>
        `${purpose}: the vendor of ${service} uses the data for itself. That may be a sale here, which Global Privacy Control stops: say "sellsOrShares" of the purpose, or, if a contract forbids it, "ownPurposes": false of the service, with its "justification".`,
    ),
  );

/** @param {Explanation} row */
const cellsOf = ({purpose, happens, by, law}) => [
  purpose,
  happens,
  by,
  law?.since ?? '',
  law ? GRADES[law.grade] : '',
];

/**
 * @param {import('./read-explain-arguments.mjs').ExplainArguments} options
 * @returns {Promise<string>} a table, or the same as JSON
 * @throws {Error} for a policy with faults, or one that cannot be read
 */
export const explain = async ({policy: file, visit, json}) => {
  const {policy, services} = await readSite(file);
  const rows = explainPolicy(policy, services, visit);
  // An age counts by the law of the place whatever the regime.
  const isIdle =
    visit.region &&
    policy.regime !== 'by-region' &&
    isDeepStrictEqual(rows, explainPolicy(policy, services, {...visit, region: undefined}));
  if (json) return JSON.stringify({laws: LAWS_VERSION, visit, purposes: rows}, null, 2);
  return [
    `Before any answer, ${titleOf(visit)}:`,
    '',
    table([['purpose', 'what happens', 'by', 'since', 'known from'], ...rows.map(cellsOf)]),
    '',
    ...questionsOf(rows),
    ...(isIdle ? ['--region changes nothing here without "regime": "by-region".'] : []),
    `Laws as of ${LAWS_VERSION}. An engineering reading, not legal advice; see docs/regions.md.`,
  ].join('\n');
};
