import {expect, test} from '../../harness/fixtures.js';
import {settled} from '../../harness/settled.js';
import {pageOf, playVendors} from '../page.js';

declare global {
  interface Window {
    enumerate(host: string): Promise<number>;
  }
}

const open = '/enumerated/page.html';

test('no attribute of any element fetches what may not be fetched', async ({visitor, world}) => {
  playVendors(world);
  world.page(open, pageOf({head: '<script src="/enumerated/attributes.js"></script>'}));
  await visitor.open(`https://site.example${open}`);
  await visitor.evaluate(() => window.consentGate.ready);
  for (const host of ['tracker.example', 'pay.example']) {
    expect(await visitor.evaluate((name) => window.enumerate(name), host)).toBeGreaterThan(30_000);
    await settled(visitor);
  }
  // So much is alive, by the same way, where it is allowed.
  const alive = new Set(visitor.requests('pay.example').map(({path}) => path));
  expect(alive.size).toBeGreaterThan(40);
  const leaked = visitor.requests('tracker.example').map(({path}) => path);
  // What SVG's fonts name is open in WebKit: `i-svg-font` in the matrix.
  expect(leaked.filter((path) => !path.includes('/font-face-uri/'))).toEqual([]);
});
