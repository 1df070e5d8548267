/**
 * `npm run bench:device`: how long a page waits for the id of its device, beside FingerprintJS by itself in the same run, on
 * a CPU slowed down four times; and what it costs to keep the promise never to recognise one. Everything is on loopback
 * and in the cache, so that what is measured is work, not network.
 */
import {readFileSync} from 'node:fs';
import {chromium} from 'playwright';
import {createWorld} from '../demo/server/world.js';
import {CHROMIUM} from '../test/harness/chromium-path.mjs';
import {median} from './race/table.js';

const ROUNDS = Number(process.env.ROUNDS ?? 15);
const HTML = {'content-type': 'text/html'};
const PLAIN = readFileSync('node_modules/@fingerprintjs/fingerprintjs/dist/fp.js', 'utf8');

const policy = (mode: string) => ({
  version: '1',
  purposes: [{id: 'licence', category: 'security', basis: 'consent', fingerprint: true}],
  device: {mode},
});
const page = (own: object) =>
  `<!doctype html><html lang="en"><head><script type="application/json" id="consent-policy">${JSON.stringify(own)}</script><script src="/consent-gate.js"></script></head><body><consent-trigger><button>Cookies</button></consent-trigger></body></html>`;

const world = await createWorld({
  sites: [{id: 'bench', name: 'Bench', host: 'bench.example', folder: import.meta.dirname}],
  vendors: [],
});
world.page('/minimal', page(policy('minimal')), HTML);
world.page('/full', page(policy('full')), HTML);
world.page('/plain', '<!doctype html><title>plain</title>', HTML);
// As a module, since it is fetched like ours.
world.page('/plain.js', `${PLAIN}\nexport default FingerprintJS;`, {
  'content-type': 'text/javascript',
});
const promise = {version: '1', purposes: [{id: 'own', category: 'essential', basis: 'exempt'}]};
world.page('/promised', page({...promise, never: ['fingerprint']}), HTML);
world.page('/unpromised', page(promise), HTML);

const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ['--no-sandbox', '--disable-gpu', '--ignore-certificate-errors'],
  proxy: {server: `http://127.0.0.1:${world.port}`},
});
const show = (name: string, value: number, unit: string): void =>
  console.log(`${name.padEnd(52)} ${value.toFixed(2)}${unit}`);

const open = async (path: string) => {
  const tab = await (await browser.newContext()).newPage();
  await tab.goto(`https://bench.example${path}`);
  return tab;
};
type Tab = Awaited<ReturnType<typeof open>>;

/** The time from the question to the id, on a page that has just been loaded. */
const OURS = `consentGate.ready.then(() => consentGate.decide({licence: true})).then(async () => {
  const start = performance.now();
  const {kind} = await consentGate.device('licence');
  if (kind !== 'fingerprint') throw new Error(kind);
  return performance.now() - start;
})`;
const THEIRS = `(async () => {
  const start = performance.now();
  const {load} = (await import('/plain.js')).default;
  await (await load({monitoring: false})).get();
  return performance.now() - start;
})()`;

const slow = async (path: string): Promise<Tab> => {
  const tab = await open(path);
  const devtools = await tab.context().newCDPSession(tab);
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: 4});
  return tab;
};
const RUNS: readonly [name: string, path: string, code: string][] = [
  ['FingerprintJS by itself', '/plain', THEIRS],
  ['consent-gate, minimal', '/minimal', OURS],
  ['consent-gate, full', '/full', OURS],
];
const times = new Map<string, number[]>();
const tabs = await Promise.all(RUNS.map(([, path]) => slow(path)));
// In turns, so that a busy moment is everybody's.
for (let round = -1; round < ROUNDS; round++) {
  for (const [at, [name, path, code]] of RUNS.entries()) {
    await tabs[at]!.goto(`https://bench.example${path}`);
    const time = await tabs[at]!.evaluate<number>(code);
    if (round >= 0) times.set(name, [...(times.get(name) ?? []), time]);
  }
}
console.log('From the question to the id, on a CPU slowed down four times:');
for (const [name] of RUNS) show(name, median(times.get(name)!), ' ms');

const WORK: {readonly [name: string]: string} = {
  '10,000 texts on a canvas':
    'for (let i = 0; i < 10_000; i++) context.fillText("text", i % 300, 20);',
  '10,000 texts measured': 'for (let i = 0; i < 10_000; i++) context.measureText("text");',
  '10,000 widths of elements': 'for (let i = 0; i < 10_000; i++) void box.offsetWidth;',
  '200 reads of a canvas on screen':
    'for (let i = 0; i < 200; i++) context.getImageData(0, 0, 99, 99);',
};
const timed = (code: string) => `(() => {
  const canvas = document.body.appendChild(document.createElement('canvas'));
  const context = canvas.getContext('2d', {willReadFrequently: true});
  const box = document.body.appendChild(document.createElement('p'));
  const start = performance.now();
  ${code}
  const time = performance.now() - start;
  canvas.remove();
  box.remove();
  return time;
})()`;
console.log('\nTime with the promise, as a multiple of the time without:');
const [without, with_] = [await open('/unpromised'), await open('/promised')];
await with_.evaluate('consentGate.ready');
for (const [name, code] of Object.entries(WORK)) {
  const ratios: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const before = await without.evaluate<number>(timed(code));
    const after = await with_.evaluate<number>(timed(code));
    if (round >= 0) ratios.push(after / before);
  }
  show(name, median(ratios), '×');
}
await browser.close();
await world.close();
