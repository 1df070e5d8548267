import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, POLICY, ran} from '../page.js';
import {createThings, recognise} from './in-page.js';

const open = '/never/page.html';
const url = `https://site.example${open}`;
const LIBRARY = 'cdn.jsdelivr.net';
const policy = {
  ...POLICY,
  purposes: POLICY.purposes.filter(({fingerprint}) => !fingerprint),
  services: [
    // However exactly a policy lets one in.
    {
      id: 'cdn',
      purpose: 'essential',
      hosts: [LIBRARY, `${LIBRARY}/npm/@fingerprintjs/fingerprintjs@5/`],
    },
  ],
  gate: {undeclared: 'allow'},
  never: ['fingerprint'],
};
const TAG = '<script src="/consent-gate-never.js"></script>';

const all = (found: Record<string, boolean>, value: boolean) =>
  Object.fromEntries(Object.keys(found).map((name) => [name, value]));

test('nobody is told which device this is, and what pages make for their visitors still works', async ({
  visitor,
  world,
}) => {
  world.page(open, pageOf({policy}));
  await visitor.open(url);
  await visitor.evaluate(() => {
    window.ran = [];
    window.consentGate.addEventListener('hold', (event) => {
      const {subject, held} = event as Event & {subject: {url: string}; held: boolean};
      window.ran.push(`${subject.url} ${held}`);
    });
    return window.consentGate.ready;
  });
  const works = await visitor.evaluate(createThings);
  expect(works).toEqual(all(works, true));
  expect(await visitor.evaluate(ran)).toEqual([]);
  const through = await visitor.evaluate(recognise);
  expect(through).toEqual(all(through, false));
  expect((await visitor.evaluate(ran)).sort()).toEqual([
    ...['fingerprint:audio true', 'fingerprint:canvas true', 'fingerprint:fonts true'],
    ...('the graphics processor' in through ? ['fingerprint:graphics true'] : []),
  ]);
});

test('with its own tag it is there before the page’s first line; "report" only tells', async ({
  visitor,
  world,
}) => {
  const early = `${TAG}<script>
    const early = document.createElement('canvas');
    early.getContext('2d').fillText('text', 5, 20);
    window.early = early.toDataURL().length;
  </script>`;
  world.page(open, pageOf({policy, head: early}));
  await visitor.open(url);
  const length = () => (window as unknown as {early: number}).early;
  expect(await visitor.evaluate(length)).toBeLessThan(200);
  const report = {...policy, gate: {fingerprint: 'report'}};
  world.page(open, pageOf({policy: report, head: TAG}));
  await visitor.open(url);
  await visitor.evaluate(() => {
    window.ran = [];
    window.consentGate.addEventListener('hold', (event) => {
      window.ran.push(String((event as Event & {held: boolean}).held));
    });
    return window.consentGate.ready;
  });
  const through = await visitor.evaluate(recognise);
  expect(through).toEqual({...all(through, true), 'font check': through['font check']});
  expect(new Set(await visitor.evaluate(ran))).toEqual(new Set(['false']));
});

test('libraries that are made for it are held wherever they come from, in workers their means as well', async ({
  visitor,
  world,
}) => {
  for (const host of ['openfpcdn.io', LIBRARY, 'other.example'])
    world.vendor(host, ({path}) => ({
      type: 'text/javascript',
      body: `(window.ran ??= []).push(${JSON.stringify(host + path)});`,
    }));
  world.page(
    '/never/worker.js',
    `const canvas = new OffscreenCanvas(99, 40);
    canvas.getContext('2d').fillText('text', 5, 20);
    canvas.convertToBlob().then(({size}) => postMessage(size));`,
    {'content-type': 'text/javascript'},
  );
  world.page(open, pageOf({policy}));
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready);
  await visitor.evaluate(
    (hosts) => {
      for (const src of hosts)
        document.head.append(Object.assign(document.createElement('script'), {src}));
    },
    [
      'https://openfpcdn.io/fingerprintjs/v5',
      `https://${LIBRARY}/npm/@fingerprintjs/fingerprintjs@5/+esm`,
      `https://${LIBRARY}/npm/confetti.js`,
      'https://other.example/other.js',
    ],
  );
  await visitor.waitFor(() => window.ran.length === 2);
  await settled(visitor);
  expect((await visitor.evaluate(ran)).sort()).toEqual([
    `${LIBRARY}/npm/confetti.js`,
    'other.example/other.js',
  ]);
  expect(visitor.requests('openfpcdn.io')).toEqual([]);
  expect(
    await visitor.evaluate(() => fetch('https://openfpcdn.io/v5').then(String, String)),
  ).toContain('AbortError');
  const size = await visitor.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const worker = new Worker('/never/worker.js');
        worker.onmessage = ({data}) => resolve(data as number);
        worker.onerror = ({message}) => reject(new Error(message));
      }),
  );
  expect(size).toBeLessThan(120);
});
