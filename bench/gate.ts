/**
 * What the gate costs a page that does a lot: the same work on the same page with and without it, interleaved, as the
 * median of the pairs' ratios. `npm run bench`. A ratio of 1.00 is no cost; absolute times say nothing here.
 */
import {readFileSync} from 'node:fs';
import {chromium} from 'playwright';
import {createWorld} from '../demo/server/world.js';

const ROUNDS = 15;

/** What is timed, as code of the page. */
const WORK: {readonly [name: string]: string} = {
  '5,000 elements inserted': `for (let i = 0; i < 5000; i++) { const p = document.createElement('p'); p.append('text ', document.createElement('b')); document.body.appendChild(p); } document.body.replaceChildren();`,
  '500 lists set by innerHTML': `const ul = document.body.appendChild(document.createElement('ul')); for (let i = 0; i < 500; i++) ul.innerHTML = '<li><a href="/x">one</a><li>two<li>three'.repeat(5); ul.remove();`,
  '10,000 cookie reads': `let n = 0; for (let i = 0; i < 10000; i++) n += document.cookie.length;`,
  '10,000 localStorage reads and writes': `for (let i = 0; i < 5000; i++) { localStorage.setItem('own', i); localStorage.getItem('own'); }`,
};

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
  `<!doctype html><html lang="en"><head>${head}</head><body></body></html>`;
world.page('/plain', page(''), {'content-type': 'text/html'});
world.page(
  '/gated',
  page(
    `<script type="application/json" id="consent-policy">${JSON.stringify(POLICY)}</script><script>${readFileSync('dist/consent-gate.js', 'utf8')}</script><consent-trigger><button>Cookies</button></consent-trigger>`,
  ),
  {'content-type': 'text/html'},
);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--ignore-certificate-errors'],
  proxy: {server: `http://127.0.0.1:${world.port}`},
});
const open = async (path: string) => {
  const tab = await (await browser.newContext()).newPage();
  await tab.goto(`https://bench.example${path}`);
  if (path === '/gated')
    await tab.evaluate('consentGate.ready.then(() => consentGate.rejectAll())');
  return tab;
};
const [plain, gated] = [await open('/plain'), await open('/gated')];
const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

for (const [name, code] of Object.entries(WORK)) {
  const timed = `(() => { const start = performance.now(); { ${code} } return performance.now() - start; })()`;
  const ratios: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const pair = [
      await plain.evaluate<number>(timed),
      await gated.evaluate<number>(timed),
    ] as const;
    // The first rounds only warm up.
    if (round >= 0) ratios.push(pair[1] / pair[0]);
  }
  console.log(`${name.padEnd(40)} ${median(ratios).toFixed(2)}`);
}
await browser.close();
await world.close();
