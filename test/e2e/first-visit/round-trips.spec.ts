import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {siteFile} from '../../../demo/server/site-files.js';
import type {World} from '../../../demo/server/world.js';
import {expect, test} from '../../harness/fixtures.js';
import type {Visitor} from '../../harness/visitor.js';
import {pageOf, playVendors, POLICY} from '../page.js';

const DIST = join(import.meta.dirname, '../../../dist');
const BODY = `<consent-trigger><button>Cookies</button></consent-trigger>
  <template data-consent="analytics"><script src="https://cdn.stats.example/a.js"></script></template>`;

/** Serves our files from a host on which one of them only comes once the other has been asked for. */
const playSlowHost = (world: World, slow: string, other: string): void => {
  const pathOf = (name: string): string => `/consent-gate-${name}.js`;
  const asked = new Promise<void>((resolve) => {
    world.on(({path}) => path === pathOf(other) && resolve());
  });
  world.vendor('files.example', async ({path}) => {
    if (path === pathOf(slow)) await asked;
    return {...siteFile([DIST], path), headers: {'access-control-allow-origin': '*'}};
  });
};

/** What `npx consent-gate build` makes of the policy of the test site. */
const build = (folder: string): string => {
  writeFileSync(`${folder}.json`, JSON.stringify(POLICY));
  execFileSync(process.execPath, ['bin/consent-gate.mjs', 'build', `${folder}.json`, '-o', folder]);
  const report = readFileSync(join(folder, 'consent-gate.build.json'), 'utf8');
  return readFileSync(join(folder, (JSON.parse(report) as {file: string}).file), 'utf8');
};

const isAsked = (): boolean =>
  !!document.querySelector('consent-banner button')?.getClientRects().length;

/**
 * Says yes on a page, and comes back to it. The first time what asks must be asked for before the file `slow` has come, the
 * second time what lets go before what knows the decision.
 */
const comeBackAfterYes = async (
  visitor: Visitor,
  world: World,
  page: string,
  slow: string,
): Promise<void> => {
  world.page('/', page);
  playSlowHost(world, slow, 'ui');
  await visitor.open('https://site.example/');
  await visitor.waitFor(isAsked);
  await visitor.press('Accept all');
  await visitor.waitFor(() => window.ran.length === 1);

  world.reset();
  playVendors(world);
  world.page('/', page);
  playSlowHost(world, 'consent', 'release');
  await visitor.open('https://site.example/');
  await visitor.waitFor(() => window.ran.length === 1);
};

test.beforeEach(({world}) => playVendors(world));

test('for somebody new, what asks comes along with what checks', async ({visitor, world}) => {
  playSlowHost(world, 'check', 'ui');
  world.page('/', pageOf({body: BODY, attributes: 'data-base="https://files.example/"'}));
  await visitor.open('https://site.example/');
  await visitor.waitFor(isAsked);
});

test('a built head has what asks, and after a yes what lets go, fetched beside what knows the decision', async ({
  engineName,
  visitor,
  world,
}) => {
  test.skip(engineName === 'webkit', 'WebKitGTK asks for one such file after the other');
  const head = build(test.info().outputPath('built'));
  const page = `<!doctype html><html lang="en"><head><link rel="icon" href="data:,"><script>window.ran = [];</script>
    <script data-base="https://files.example/">${head}</script></head><body>${BODY}</body></html>`;
  await comeBackAfterYes(visitor, world, page, 'consent');
  // Nobody is asked, so nothing came to ask with.
  expect(world.log.filter(({path}) => path === '/consent-gate-ui.js')).toEqual([]);
});

test('after a yes, what lets go is fetched beside what knows the decision; after a no it is not', async ({
  engineName,
  visitor,
  world,
}) => {
  test.skip(engineName === 'webkit', 'WebKitGTK asks for one such file after the other');
  const page = pageOf({body: BODY, attributes: 'data-base="https://files.example/"'});
  await comeBackAfterYes(visitor, world, page, 'check');
  await visitor.evaluate(() => window.consentGate.rejectAll());
  world.clear();
  await visitor.open('https://site.example/');
  await visitor.evaluate(() => window.consentGate.ready);
  expect(world.log.map(({path}) => path)).not.toContain('/consent-gate-release.js');
});
