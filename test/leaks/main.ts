/**
 * The matrix of what stops what: `npm run leaks -- [--tool x] [--engine y] [--decision z] [--vector id] [--isolated]
 * [--vendor host] [--times n] [--write]`. Most may be a list with commas. Prints what is open. With `--write`, writes it
 * down: in matrix.json, and for what `npm test` measures in expected.json, where what differs among n times is a race.
 */
import {parseArgs} from 'node:util';
import {createWorld} from '../../demo/server/world.js';
import {engines} from '../harness/engines.js';
import {TESTED} from './columns.js';
import {DECISIONS} from './decision.js';
import {writeExpected} from './expected.js';
import {addToMatrix} from './matrix.js';
import {measure} from './measure.js';
import {TRACKER} from './policy.js';
import {printResult} from './print.js';
import type {Verdicts} from './run-vectors.js';
import {TOOLS} from './tools/index.js';
import {installPeers} from '../../scripts/peers.js';
import {VECTORS} from './vectors/index.js';

const {values: asked} = parseArgs({
  options: {
    tool: {type: 'string'},
    engine: {type: 'string'},
    write: {type: 'boolean', default: false},
    times: {type: 'string', default: '1'},
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

installPeers();
for (const engine of pick(engines, ({name}) => name, asked.engine)) {
  for (const tool of pick(TOOLS, ({name}) => name, asked.tool)) {
    for (const decision of pick(DECISIONS, (name) => name, asked.decision)) {
      const column = {engine: engine.name, tool: tool.name, decision, vendor: asked.vendor};
      const runs: Verdicts[] = [];
      for (let turn = 0; turn < Number(asked.times); turn++) {
        const start = Date.now();
        const world = await createWorld({sites: [], vendors: []});
        const {vendor, isolated} = asked;
        const wanted = {engine, tool, decision, vectors, isolated, vendor};
        const verdicts = await measure(world, wanted).finally(() => world.close());
        printResult(column, vectors, verdicts, Date.now() - start);
        if (asked.write) addToMatrix(column, verdicts);
        runs.push(verdicts);
      }
      const tested = TESTED.some(([its, when]) => its === tool && when === decision);
      if (asked.write && tested && asked.vendor === TRACKER)
        writeExpected(tool.name, engine.name, runs);
    }
  }
}
