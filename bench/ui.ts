/**
 * `npm run bench:ui`: one page with each consent tool on it, raced. Every visit has a profile of its own and an empty cache, a
 * CPU four times slower and a line of 1.6 Mbit/s and 150 ms; all tools take a turn in every round, so that a busy moment is
 * everybody's. Writes the README's table. `-- --rounds 25` (default 9), `--tool klaro,orejime` only prints.
 */
import {parseArgs} from 'node:util';
import {chromium} from 'playwright';
import {installPeers} from '../scripts/peers.js';
import {writeIntoReadme} from '../scripts/generated.js';
import {openStage, weigh, type Stage} from './race/stage.js';
import {tables, type Result} from './race/table.js';
import {reactFile} from './race/tools/c15t.js';
import {TOOLS} from './race/tools/index.js';
import {firstVisit, returnVisit, type Kept} from './race/visit.js';
import {CHROMIUM} from '../test/harness/chromium-path.mjs';

const {values: asked} = parseArgs({
  options: {rounds: {type: 'string', default: '9'}, tool: {type: 'string'}},
});
const rounds = Number(asked.rounds);
const names = asked.tool?.split(',');
const tools = TOOLS.filter(({name}) => names?.some((part) => name.includes(part)) ?? true);

installPeers();
const stages: Stage[] = [];
for (const tool of tools) stages.push(await openStage(tool));
/** Pages of the browser's own, which every new profile would load beside ours: four hundred files. */
const OWN_PAGES = 'WebUIOmniboxAimPopup,WebUIOmniboxPopup';
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: [
    ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--ignore-certificate-errors'],
    `--disable-features=${OWN_PAGES}`,
  ],
});
const results = tools.map((tool): Result => ({tool, first: [], back: []}));
const kept: Kept[] = [];

// The first round only warms up.
for (let round = 0; round <= rounds; round++) {
  process.stderr.write(`\r${round} of ${rounds}`);
  for (const [at, stage] of stages.entries()) {
    const visit = await firstVisit(browser, stage);
    kept[at] = visit.kept;
    if (round) results[at]!.first.push(visit.measured);
  }
  for (const [at, stage] of stages.entries()) {
    const measured = await returnVisit(browser, stage, kept[at]!);
    if (round) results[at]!.back.push(measured);
  }
}
process.stderr.write('\n');
const version = browser.version();
await browser.close();
await Promise.all(stages.map((stage) => stage.close()));

const text = tables(results);
console.log(text);
if (!names) {
  const kilobytes = (weigh(reactFile()) / 1000).toFixed(0);
  const note = `Medians of ${rounds} rounds in Chromium ${version}, and the middle half of them in brackets. ${kilobytes} kB of @c15t/react are React itself, which a site made of React has anyway.`;
  await writeIntoReadme('race', `${text}\n\n${note}`);
}
