import {engines} from '../harness/engines.js';
import {expect, test} from '../harness/fixtures.js';
import {surprises} from './expected.js';
import {measure} from './measure.js';
import {none} from './tools/none.js';
import {standard} from './tools/standard.js';
import {VECTORS} from './vectors/index.js';

/** Without a tool every vector must be alive, or the suite would prove nothing; `npm run leaks` looks in every engine. */
const TOOLS = [standard, none];

// Few tests, each of them hundreds long.
test.setTimeout(300_000);

for (const tool of TOOLS) {
  test(`${tool.name}: what gets through before a decision is what expected.json says`, async ({
    engineName,
    world,
  }) => {
    test.skip(tool === none && engineName !== 'chromium', 'by `npm run leaks -- --tool none`');
    const engine = engines.find(({name}) => name === engineName)!;
    const verdicts = await measure(world, {engine, tool, decision: 'before', vectors: VECTORS});
    expect(
      surprises(tool.name, engineName, verdicts),
      'what opened is a fault; for what closed: npm run leaks -- --write',
    ).toEqual([]);
  });
}
