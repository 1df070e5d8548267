import {engines} from '../harness/engines.js';
import {expect, test} from '../harness/fixtures.js';
import {TESTED} from './columns.js';
import {surprises} from './expected.js';
import {measure} from './measure.js';
import {none} from './tools/none.js';
import {VECTORS} from './vectors/index.js';

// Few tests, each of them hundreds long.
test.setTimeout(300_000);

for (const [tool, decision] of TESTED) {
  test(`${tool.name}, ${decision}: what gets through is what expected.json says`, async ({
    engineName,
    world,
  }) => {
    // The other engines are looked at by hand.
    test.skip(tool === none && engineName !== 'chromium', 'by `npm run leaks -- --tool none`');
    const engine = engines.find(({name}) => name === engineName)!;
    const verdicts = await measure(world, {engine, tool, decision, vectors: VECTORS});
    expect(
      surprises(tool.name, engineName, verdicts),
      `what opened is a fault; for what closed: npm run leaks -- --tool ${tool.name} --decision ${decision} --times 4 --write`,
    ).toEqual([]);
  });
}
