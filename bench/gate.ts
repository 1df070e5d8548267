/**
 * What the gate costs a page that does a lot: the same work on the same page with and without it, interleaved, as the
 * median of the pairs' ratios. `npm run bench` writes the README's table. A ratio of 1.00 is no cost; absolute times say nothing
 * here.
 */
import {chromium, type Page} from 'playwright';
import {writeIntoReadme} from '../scripts/generated.js';
import {HTML, openWorld, page, POLICY, timed as marked} from './gate/pages.js';
import {WORK} from './gate/work.js';
import {type Member, wrapping, WRAPPED} from './gate/wrapping.js';
import {CHROMIUM} from '../test/harness/chromium-path.mjs';
import {median} from './race/table.js';

const ROUNDS = 31;

const world = await openWorld();
const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--ignore-certificate-errors'],
  proxy: {server: `http://127.0.0.1:${world.port}`},
});
const arrive = async (path: string) => {
  const tab = await (await browser.newContext()).newPage();
  await tab.goto(`https://bench.example${path}`);
  const devtools = await tab.context().newCDPSession(tab);
  await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
  return {tab, devtools};
};
/** Visits a page; where there is a gate, as somebody who said no on an earlier page. */
const open = async (path: string) => {
  const visit = await arrive(path);
  if (path !== '/plain') {
    await visit.tab.evaluate('consentGate.ready.then(() => consentGate.rejectAll())');
    await visit.tab.reload();
    await visit.tab.evaluate('consentGate.ready');
  }
  return visit;
};
const [plain, gated] = [await open('/plain'), await open('/gated')];

const rows: string[] = [];
const show = (name: string, value: number, unit = ''): void => {
  console.log(`${name.padEnd(52)} ${value.toFixed(2)}${unit}`);
  rows.push(`| ${name} | ${value.toFixed(2)}${unit} |`);
};

type Visit = Awaited<ReturnType<typeof arrive>>;

/** The median of the ratios of the second to the first, taken in turns. */
const compare = async (
  first: (visit: Visit) => Promise<number>,
  tabs: readonly [Visit, Visit],
  second = first,
): Promise<number> => {
  const ratios: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    // Each goes first every other time: a machine that has just worked is slower.
    const early = round % 2 ? await second(tabs[1]) : undefined;
    const one = await first(tabs[0]);
    const other = early ?? (await second(tabs[1]));
    // The first rounds only warm up.
    if (round >= 0) ratios.push(other / one);
  }
  return median(ratios);
};
/** What something takes of the page's thread: what else the machine does does not count. */
const spend =
  (act: (tab: Page) => Promise<unknown>) =>
  async ({tab, devtools}: Visit): Promise<number> => {
    const read = async () => {
      const {metrics} = await devtools.send('Performance.getMetrics');
      return metrics.find(({name}) => name === 'TaskDuration')!.value;
    };
    const before = await read();
    await act(tab);
    return (await read()) - before;
  };
const timed = (code: string) => spend((tab) => tab.evaluate(`(async () => { ${code} })()`));

for (const [name, code] of Object.entries(WORK))
  show(name, await compare(timed(code), [plain, gated]));

/** By the clock: what a thread has spent is counted anew for each page. */
const load =
  (path: string) =>
  async ({tab}: Visit): Promise<number> => {
    await tab.goto(`https://bench.example${path}`);
    return tab.evaluate<number>(
      `performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd - performance.getEntriesByType('navigation')[0].responseStart`,
    );
  };
show(
  'a page of 1 MB parsed',
  await compare(load('/plain-long'), [plain, gated], load('/gated-long')),
);

const DENIED = (host: string) =>
  `for (let i = 0; i < 2000; i++) { const image = new Image(); image.src = 'https://x.${host}/' + i; }`;
const [few, more] = [await open('/few'), await open('/many')];
show(
  'a picture refused: 1,000 services instead of 10',
  await compare(timed(DENIED('s5.example')), [few, more]),
);
const COOKIES = `for (let i = 0; i < 2000; i++) document.cookie = '_s5_x=' + i;`;
show('a cookie refused: 1,000 services instead of 10', await compare(timed(COOKIES), [few, more]));
const hold =
  (count: number) =>
  ({tab}: Visit) =>
    tab.evaluate(
      `for (let i = 0; i < ${count}; i++) { const image = new Image(); image.src = 'https://x.s1.example/'; document.body.append(image); }`,
    );
await hold(10)(few);
await hold(10_000)(more);
show(
  'a picture refused: 10,000 held elements instead of 10',
  await compare(timed(DENIED('s5.example')), [few, more]),
);

const BAKED = JSON.stringify({policy: {...POLICY, gate: {undeclared: 'allow'}}, services: {}});
const WORKERS: {readonly [name: string]: string} = {
  'that does nothing': `addEventListener('fetch', () => {});`,
  'that hands everything on': `addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));`,
  'with the gate': `const CONSENT_GATE = ${BAKED}; importScripts('/consent-gate-service-worker.js');`,
};
const REQUESTS = 20;
world.vendor('else.example', {type: 'text/plain', body: 'x'});
const controlled = async (code: string, i: number): Promise<Page> => {
  world.page(`/worker${i}/`, page(''), HTML);
  const claiming = `${code} onactivate = (event) => event.waitUntil(clients.claim());`;
  world.page(`/worker${i}/worker.js`, claiming, {'content-type': 'text/javascript'});
  const tab = await (await browser.newContext()).newPage();
  await tab.goto(`https://bench.example/worker${i}/`);
  await tab.evaluate(
    `new Promise((resolve) => { navigator.serviceWorker.oncontrollerchange = resolve; navigator.serviceWorker.register('worker.js'); })`,
  );
  return tab;
};
const asking = `(async () => { const start = performance.now(); for (let i = 0; i < ${REQUESTS}; i++) await fetch('https://else.example/' + i, {mode: 'no-cors'}); return (performance.now() - start) / ${REQUESTS}; })()`;
const tabs = await Promise.all(Object.values(WORKERS).map(controlled));
const took = tabs.map((): number[] => []);
for (let round = -2; round < ROUNDS; round++) {
  for (const [i, tab] of tabs.entries()) {
    const time = await tab.evaluate<number>(asking);
    if (round >= 0) took[i]!.push(time);
  }
}
for (const [i, name] of Object.keys(WORKERS).entries())
  show(`a request through a service worker ${name}`, median(took[i]!), ' ms');

const recorded = await arrive('/recorded');
const members = await recorded.tab.evaluate<readonly Member[]>(WRAPPED);
world.page('/wrapping', page(marked(wrapping(members))), HTML);
for (const [name, path] of [
  ['start-up, CPU slowed down four times: the gate', '/gated'],
  [`… a script that only wraps the same ${members.length} functions`, '/wrapping'],
] as const) {
  const {tab, devtools} = await arrive(path);
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: 4});
  const starts: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await tab.goto(`https://bench.example${path}`);
    starts.push(
      await tab.evaluate<number>(`performance.measure('start', 'before', 'after').duration`),
    );
  }
  show(name, median(starts), ' ms');
}
await browser.close();
await world.close();
await writeIntoReadme('bench', `| Work | With the gate |\n| --- | --- |\n${rows.join('\n')}`);
