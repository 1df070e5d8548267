/**
 * The matrix of what stops what: `npm run leaks -- [--tool x] [--engine y] [--decision z] [--vector id] [--isolated]
 * [--vendor host]`. Each option may be a list with commas. Writes matrix.json, and prints what is open.
 */
import {parseArgs} from 'node:util';
import {createWorld} from '../../demo/server/world.js';
import {createVisitor} from '../harness/create-visitor.js';
import {engines} from '../harness/engines.js';
import {DECISIONS, type Decision} from './decision.js';
import {openLab} from './lab.js';
import {addToMatrix} from './matrix.js';
import {TRACKER} from './policy.js';
import {printResult} from './print.js';
import {runVectors} from './run-vectors.js';
import type {Tool} from './tool.js';
import {TOOLS} from './tools/index.js';
import {VECTORS} from './vectors/index.js';

const {values: asked} = parseArgs({
  options: {
    tool: {type: 'string'},
    engine: {type: 'string'},
    decision: {type: 'string', default: 'before'},
    vector: {type: 'string'},
    vendor: {type: 'string', default: TRACKER},
    isolated: {type: 'boolean', default: false},
  },
});

/** Those that were asked for, or all. */
const pick = <T>(all: readonly T[], nameOf: (one: T) => string, list?: string): readonly T[] => {
  if (list === undefined) return all;
  const names = list.split(',');
  const unknown = names.filter((name) => !all.some((one) => nameOf(one) === name));
  if (unknown.length) throw new Error(`no ${unknown.join()} among ${all.map(nameOf).join()}`);
  return all.filter((one) => names.includes(nameOf(one)));
};

const vectors = pick(VECTORS, ({id}) => id, asked.vector);

const measure = async (engine: (typeof engines)[number], tool: Tool, decision: Decision) => {
  const world = await createWorld({sites: [], vendors: []});
  const lab = await openLab(world, tool, asked.vendor);
  const browser = await engine.launch(world, {gpc: false, cookiesBlocked: false});
  const {tab, dispose} = await browser.profile();
  try {
    const visitor = createVisitor(engine.name, tab, world);
    return await runVectors({visitor, lab, tool, decision, vectors, isolated: asked.isolated});
  } finally {
    await dispose();
    await browser.close();
    await lab.close();
    await world.close();
  }
};

for (const engine of pick(engines, ({name}) => name, asked.engine)) {
  for (const tool of pick(TOOLS, ({name}) => name, asked.tool)) {
    for (const decision of pick(DECISIONS, (name) => name, asked.decision)) {
      const column = {engine: engine.name, tool: tool.name, decision, vendor: asked.vendor};
      const start = Date.now();
      const verdicts = await measure(engine, tool, decision);
      printResult(column, vectors, verdicts, Date.now() - start);
      addToMatrix(column, verdicts);
    }
  }
}
