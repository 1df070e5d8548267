/**
 * What the gate costs a page that does a lot: the same work on the same page with and without it, interleaved, as the
 * median of the pairs' ratios. `npm run bench`. A ratio of 1.00 is no cost; absolute times say nothing here.
 */
import {readFileSync} from 'node:fs';
import {build} from 'esbuild';
import {chromium, type Page} from 'playwright';
import {createWorld} from '../demo/server/world.js';

const ROUNDS = 15;

/** What is timed, as code of the page. */
const WORK: {readonly [name: string]: string} = {
  '5,000 elements inserted and laid out': `for (let i = 0; i < 5000; i++) { const p = document.createElement('p'); p.append('text ', document.createElement('b')); document.body.appendChild(p); } document.body.offsetHeight; document.body.replaceChildren();`,
  '500 lists set by innerHTML and laid out': `const ul = document.body.appendChild(document.createElement('ul')); for (let i = 0; i < 500; i++) { ul.innerHTML = '<li><a href="/x">one</a><li>two<li>three'.repeat(5); ul.offsetHeight; } ul.remove();`,
  '10,000 cookie reads': `let n = 0; for (let i = 0; i < 10000; i++) n += document.cookie.length;`,
  '500 fetches of the site’s own': `await Promise.all(Array.from({length: 500}, () => fetch('/tiny').then((reply) => reply.text())));`,
  'a React table of 2,000 rows, mounted and unmounted': `mountTable(2000);`,
  '2,000 styles set and laid out': `const p = document.body.appendChild(document.createElement('p')); for (let i = 0; i < 2000; i++) { p.style.width = i + 'px'; p.offsetWidth; } p.remove();`,
  '10,000 localStorage reads and writes': `for (let i = 0; i < 5000; i++) { localStorage.setItem('own', i); localStorage.getItem('own'); }`,
};

/** What a page made with React does with a long table: each row has a link, a picture, a style and a listener. */
const TABLE = `import {createElement as h} from 'react';
  import {createRoot} from 'react-dom/client';
  import {flushSync} from 'react-dom';
  const row = (_, i) => h('tr', {key: i, className: i % 2 ? 'odd' : 'even', onClick() {}},
    h('td', null, i), h('td', null, h('a', {href: '/item/' + i}, 'Item ' + i)),
    h('td', null, h('img', {src: 'data:,', alt: ''})), h('td', {style: {width: i % 100 + 'px', opacity: 0.5}}, 'text'));
  window.mountTable = (count) => {
    const root = createRoot(document.body.appendChild(document.createElement('div')));
    flushSync(() => root.render(h('table', null, h('tbody', null, Array.from({length: count}, row)))));
    document.body.offsetHeight;
    flushSync(() => root.unmount());
    document.body.replaceChildren();
  };`;
const {outputFiles} = await build({
  stdin: {contents: TABLE, resolveDir: import.meta.dirname},
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  define: {'process.env.NODE_ENV': '"production"'},
});

const POLICY = {
  version: '1',
  purposes: [
    {id: 'essential', category: 'essential', basis: 'exempt'},
    {id: 'analytics', category: 'analytics', basis: 'consent'},
  ],
  services: [
    {id: 'own', purpose: 'essential', storage: [{kind: 'localStorage', name: 'own'}]},
    {
      id: 'stats',
      purpose: 'analytics',
      hosts: ['*.stats.example'],
      storage: [{kind: 'cookie', name: '_st_*'}],
    },
  ],
};

const world = await createWorld({
  sites: [{id: 'bench', name: 'Bench', host: 'bench.example', folder: import.meta.dirname}],
  vendors: [],
});
const page = (head: string) =>
  `<!doctype html><html lang="en"><head>${head}<script src="/react.js"></script></head><body></body></html>`;
const HTML = {'content-type': 'text/html'};
/** The gate's two tags, around which the time is taken that they need to start. */
const gateFor = (policy: object) =>
  `<script type="application/json" id="consent-policy">${JSON.stringify(policy)}</script><script>performance.mark('before')</script><script>${readFileSync('dist/consent-gate.js', 'utf8').replaceAll('</script', '<\\/script')}</script><script>performance.mark('after')</script><consent-trigger><button>Cookies</button></consent-trigger>`;
const GATE = gateFor(POLICY);
/** A megabyte of ordinary mark-up: paragraphs, links, pictures of the site's own. */
const LONG =
  `<p class="a">Some words and <a href="/x">a link</a>, <b>more</b> <img alt="" src="data:," loading="lazy">.</p>`.repeat(
    10_000,
  );
const many = (count: number) => ({
  ...POLICY,
  services: Array.from({length: count}, (_, i) => ({
    id: `s${i}`,
    purpose: 'analytics',
    hosts: [`*.s${i}.example`],
    storage: [{kind: 'cookie', name: `_s${i}_*`}],
  })),
});
world.page('/plain', page(''), HTML);
world.page('/gated', page(GATE), HTML);
world.page('/plain-long', `${page('')}${LONG}`, HTML);
world.page('/gated-long', `${page(GATE)}${LONG}`, HTML);
world.page('/few', page(gateFor(many(10))), HTML);
world.page('/many', page(gateFor(many(1000))), HTML);
world.page('/react.js', outputFiles[0]!.text, {'content-type': 'text/javascript'});
world.page('/tiny', 'x', {'content-type': 'text/plain'});

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
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
const open = async (path: string) => {
  const visit = await arrive(path);
  if (path !== '/plain')
    await visit.tab.evaluate('consentGate.ready.then(() => consentGate.rejectAll())');
  return visit;
};
const [plain, gated] = [await open('/plain'), await open('/gated')];
const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const show = (name: string, value: number, unit = ''): void =>
  console.log(`${name.padEnd(44)} ${value.toFixed(2)}${unit}`);

type Visit = Awaited<ReturnType<typeof arrive>>;

/** The median of the ratios of the second to the first, taken in turns. */
const compare = async (
  first: (visit: Visit) => Promise<number>,
  tabs: readonly [Visit, Visit],
  second = first,
): Promise<number> => {
  const ratios: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const pair = [await first(tabs[0]), await second(tabs[1])] as const;
    // The first rounds only warm up.
    if (round >= 0) ratios.push(pair[1] / pair[0]);
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

console.log('Time with the gate, as a multiple of the time without:');
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

console.log('\nTime with more to look through, as a multiple of the time with less:');
const DENIED = (host: string) =>
  `for (let i = 0; i < 2000; i++) { const image = new Image(); image.src = 'https://x.${host}/' + i; }`;
const [few, more] = [await open('/few'), await open('/many')];
show('1,000 services instead of 10', await compare(timed(DENIED('s5.example')), [few, more]));
const COOKIES = `for (let i = 0; i < 2000; i++) document.cookie = '_s5_x=' + i;`;
show('… for a cookie that is refused', await compare(timed(COOKIES), [few, more]));
const hold =
  (count: number) =>
  ({tab}: Visit) =>
    tab.evaluate(
      `for (let i = 0; i < ${count}; i++) { const image = new Image(); image.src = 'https://x.s1.example/'; document.body.append(image); }`,
    );
await hold(10)(few);
await hold(10_000)(more);
show('10,000 held elements instead of 10', await compare(timed(DENIED('s5.example')), [few, more]));

console.log('\nA request to another host, through a service worker:');
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
for (const [i, name] of Object.keys(WORKERS).entries()) show(name, median(took[i]!), ' ms');

console.log('\nStart-up:');
const {tab: slow, devtools} = await open('/gated');
await devtools.send('Emulation.setCPUThrottlingRate', {rate: 4});
const starts: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  await slow.goto('https://bench.example/gated');
  starts.push(
    await slow.evaluate<number>(`performance.measure('start', 'before', 'after').duration`),
  );
}
show('on a CPU slowed down four times', median(starts), ' ms');
await browser.close();
await world.close();
