import {readFileSync} from 'node:fs';
import {createWorld, type World} from '../../demo/server/world.js';
import {bundleTable} from './work.js';
import {RECORDER} from './wrapping.js';

export const POLICY = {
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

export const page = (head: string) =>
  `<!doctype html><html lang="en"><head>${head}<script src="/react.js"></script></head><body></body></html>`;
export const HTML = {'content-type': 'text/html'};
/** A script between two marks, which say how long it takes. */
export const timed = (code: string) =>
  `<script>performance.mark('before')</script><script>${code}</script><script>performance.mark('after')</script>`;
/** The way back, which is laid out like anything else: the page without the gate has it, too. */
const TRIGGER = '<consent-trigger><button>Cookies</button></consent-trigger>';
/** The gate's two tags, and how long the second needs to start. */
const gateFor = (policy: object) =>
  `<script type="application/json" id="consent-policy">${JSON.stringify(policy)}</script>${timed(readFileSync('dist/consent-gate.js', 'utf8').replaceAll('</script', '<\\/script'))}${TRIGGER}`;
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
/** A site with each of the pages. */
export const openWorld = async (): Promise<World> => {
  const world = await createWorld({
    sites: [{id: 'bench', name: 'Bench', host: 'bench.example', folder: import.meta.dirname}],
    vendors: [],
  });
  world.page('/plain', page(TRIGGER), HTML);
  world.page('/gated', page(GATE), HTML);
  world.page('/recorded', page(RECORDER + GATE), HTML);
  world.page('/plain-long', `${page(TRIGGER)}${LONG}`, HTML);
  world.page('/gated-long', `${page(GATE)}${LONG}`, HTML);
  world.page('/few', page(gateFor(many(10))), HTML);
  world.page('/many', page(gateFor(many(1000))), HTML);
  world.page('/react.js', await bundleTable(), {'content-type': 'text/javascript'});
  world.page('/tiny', 'x', {'content-type': 'text/plain'});
  return world;
};
