import {join} from 'node:path';
import {siteFile} from '../../../demo/server/site-files.js';
import type {World} from '../../../demo/server/world.js';
import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, playVendors, ran} from '../page.js';

const DIST = join(import.meta.dirname, '../../../dist');
const CONSENT = '/consent-gate-consent.js';
const url = 'https://site.example/';

/** A page whose files come from a server that refuses one of them as often as it is told to. */
const openWithout = (world: World, file: string, times: number): void => {
  playVendors(world);
  let refused = 0;
  world.vendor('files.example', ({path}) =>
    path === file && refused++ < times
      ? {status: 503, type: 'text/plain', body: ''}
      : {...siteFile([DIST], path)!, headers: {'access-control-allow-origin': '*'}},
  );
  world.page(
    '/',
    pageOf({
      body: `<script>
        ran.push('page');
        const script = document.createElement('script');
        script.src = 'https://pay.example/x.js';
        document.body.append(script);
      </script>`,
      attributes: 'data-base="https://files.example/"',
    }),
  );
};

for (const file of [CONSENT, '/consent-gate-release.js', '/consent-gate-ui.js']) {
  test(`${file} that did not come is asked for once more`, async ({visitor, world}) => {
    test.skip(visitor.engine === 'firefox', 'keeps a failure as it keeps a module');
    openWithout(world, file, 1);
    await visitor.open(url);
    await visitor.press('Accept all');
    await visitor.waitFor(() => window.ran.includes('pay.example/x.js'));
  });
}

test('without what knows the decision everything stays shut, and the page lives on', async ({
  visitor,
  world,
}) => {
  openWithout(world, CONSENT, Infinity);
  await visitor.open(url);
  await visitor.evaluate(() => window.consentGate.ready.catch(() => {}));
  await settled(visitor);
  expect(await visitor.evaluate(ran)).toEqual(['page']);
  expect(visitor.strangers()).toEqual(['files.example']);
  expect(await visitor.evaluate(() => window.consentGate.allows('essential'))).toBe(false);
});
