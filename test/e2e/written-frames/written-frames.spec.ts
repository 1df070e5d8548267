import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, playVendors} from '../page.js';

const open = '/written-frames/page.html';
const url = `https://site.example${open}`;

/** A document that names a vendor and one who is always allowed, and writes a vendor's item. */
const inside = (query: string) =>
  `<!doctype html><p>Frame</p><script>try { localStorage.setItem("stats.${query}", 1) } catch {}</scr' + 'ipt><script src=https://cdn.stats.example/x.js?${query}></scr' + 'ipt><img src=https://pay.example/own.svg?${query} alt="">`;

/** Ways to show a document that the page carries within itself, each as code. */
const FRAMES: {readonly [name: string]: string} = {
  code: `f.src = "javascript:'" + '${inside('code')}'.replaceAll('"', '%22') + "'";`,
  blob: `f.src = URL.createObjectURL(new Blob(['${inside('blob')}'], {type: 'text/html'}));`,
  drawing: `f.src = URL.createObjectURL(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"><script href="https://cdn.stats.example/x.js?drawing"></scr' + 'ipt><image href="https://pay.example/own.svg?drawing"/></svg>'], {type: 'image/svg+xml'}));`,
  data: `f.src = 'data:text/html,' + encodeURIComponent('${inside('data')}');`,
  box: `f.sandbox = 'allow-scripts'; f.srcdoc = '${inside('box')}';`,
};
const make = Object.values(FRAMES)
  .map((code) => `{ const f = document.createElement('iframe'); ${code} document.body.append(f); }`)
  .join('\n');

test('a document that a page carries within itself reaches who is allowed', async ({
  visitor,
  world,
}) => {
  playVendors(world);
  world.page(open, pageOf({body: `<script>consentGate.ready.then(() => { ${make} });</script>`}));
  const reached = (host: string): unknown[] => {
    const asked = visitor.requests().filter((each) => each.host === host);
    return [...new Set(asked.map(({path}) => path.split('?')[1]))].filter(Boolean).sort();
  };
  await visitor.open(url);
  // Code that may not run makes no document.
  await expect.poll(() => reached('pay.example')).toEqual(['blob', 'box', 'data', 'drawing']);
  await settled(visitor);
  expect(reached('cdn.stats.example'), 'before a decision').toEqual([]);
  expect((await visitor.storage()).localStorage).toEqual([]);

  await visitor.evaluate(() => window.consentGate.acceptAll());
  // Nobody can look into a blob, which is not made anew: the page may show it again.
  await expect
    .poll(() => reached('cdn.stats.example'))
    .toEqual(expect.arrayContaining(['code', 'data']));

  world.clear();
  await visitor.open(url);
  await expect
    .poll(() => reached('cdn.stats.example'))
    .toEqual(['blob', 'box', 'code', 'data', 'drawing']);
});
