import {engines} from '../harness/engines.js';
import {expect, test} from '../harness/fixtures.js';
import {surprises} from './expected.js';
import {measure} from './measure.js';
import type {Tool} from './tool.js';
import {none} from './tools/none.js';
import {standard} from './tools/standard.js';
import type {Decision} from './decision.js';
import {whole} from './tools/whole.js';
import {VECTORS} from './vectors/index.js';

/**
 * What is measured each time, and for whom. Without a tool every vector must be alive, or the suite would prove nothing; `npm run leaks`
 * looks in every engine. In one file the part that lets go is there and at work, for somebody who has said yes to something else.
 */
const COLUMNS = [
  [standard, 'before'],
  [whole, 'one-purpose'],
  [none, 'before'],
] as const satisfies readonly (readonly [Tool, Decision])[];

// Few tests, each of them hundreds long.
test.setTimeout(300_000);

for (const [tool, decision] of COLUMNS) {
  test(`${tool.name}, ${decision}: what gets through is what expected.json says`, async ({
    engineName,
    world,
  }) => {
    test.skip(tool === none && engineName !== 'chromium', 'by `npm run leaks -- --tool none`');
    const engine = engines.find(({name}) => name === engineName)!;
    const verdicts = await measure(world, {engine, tool, decision, vectors: VECTORS});
    expect(
      surprises(tool.name, engineName, verdicts),
      'what opened is a fault; for what closed: npm run leaks -- --write',
    ).toEqual([]);
  });
}
