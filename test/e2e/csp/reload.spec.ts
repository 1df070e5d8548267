import {readFileSync} from 'node:fs';
import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, playVendors} from '../page.js';

const open = '/csp/reload.html';
const url = `https://site.example${open}`;

/** As docs/strict.md has it. */
const [, RECIPE] = /^```js\n(const allowed = [^]*?)^```$/m.exec(
  readFileSync('docs/strict.md', 'utf8'),
)!;

/** What happened, over all pages of the tab: each load, and each withdrawal that was done. */
const LOG = `<script>
  const log = (what) => sessionStorage.setItem('log', (sessionStorage.getItem('log') ?? '') + what + ' ');
  log('load');
  consentGate.addEventListener('withdraw', ({removed}) => log('withdrawn ' + removed.map(({name}) => name)));
</script>`;

const logged = () => sessionStorage.getItem('log')!.trim();

test.beforeEach(({world}) => {
  playVendors(world);
  world.page(open, pageOf({body: `${LOG}<script>${RECIPE}</script>`}));
});

test('the recipe for the full form loads the page anew once more is allowed, and then only', async ({
  visitor,
}) => {
  await visitor.open(url);
  await visitor.waitFor(() => !!window.consentGate?.policy);
  await visitor.evaluate(() => window.consentGate.rejectAll());
  await settled(visitor);
  expect(await visitor.evaluate(logged)).toBe('load');
  await visitor.evaluate(() => window.consentGate.decide({analytics: true}));
  await visitor.waitFor(() => sessionStorage.getItem('log') === 'load load ');
  await settled(visitor);
  expect(await visitor.evaluate(logged)).toBe('load load');

  // One is taken back, another given: what the first had stored goes before the page does.
  await visitor.evaluate(() => {
    document.cookie = '_st_x=1; path=/';
    window.consentGate.decide({analytics: false, preference: true});
  });
  await visitor.waitFor(() => /withdrawn .*load/.test(sessionStorage.getItem('log')!));
  expect(await visitor.evaluate(logged)).toBe('load load withdrawn _st_x load');
});

test('the recipe for the full form leaves tabs alone that nobody sees', async ({visitor}) => {
  await visitor.open(url);
  await visitor.waitFor(() => !!window.consentGate?.policy);
  await visitor.evaluate(() => {
    Object.defineProperty(document, 'hidden', {value: true});
    window.consentGate.acceptAll();
  });
  await settled(visitor);
  expect(await visitor.evaluate(logged)).toBe('load');
  expect(await visitor.evaluate(() => window.consentGate.allows('analytics'))).toBe(true);
});
